/**
 * The texts of a block. Whoever counts, cuts, changes or shows them asks here, so that a new kind of block does not compile
 * until it says what its texts are, and is then counted, cut, changed and shown everywhere.
 */
import { assertNever } from './assert-never.ts';
import { sortOf } from './data-role.ts';
import type { TextRole } from './data-role.ts';
import type { Block, Dateline, EditorNote, PageItem, Photo, Printed } from './page.ts';

export type BlockText = Printed & {
	role: TextRole;
	/** The anchor of the block or paragraph that has it; null for one without. */
	anchor: string | null;
	/** That which a paragraph opens with; null for any other text. */
	dateline: Dateline | null;
};

/**
 * Makes a text of another, or leaves it as it is.
 *
 * @param anchor that of the block or paragraph that has the text; null for one without
 */
export type ChangeText<OfRole> = <Text extends Printed>(text: Text, role: OfRole, anchor: string | null) => Text;

/** What a text of something that belongs to the page itself is. */
type ItemRole = TextRole | 'banner' | 'furniture';

/** @returns the block with each of its texts as `change` makes it, asked in the order of print; `block` is not changed */
export function changeBlock(block: Block, change: ChangeText<TextRole>): Block {
	switch (block.kind) {
		case 'keyword-block': {
			const line = change(block, 'keyword', block.id);
			return { ...line, paragraphs: line.paragraphs.map((one) => change(one, one.kind, one.id)) };
		}
		case 'photo':
			return changePhoto(block, change);
		case 'editor-note':
			return changeNote(block, change);
		default:
			// Every other kind is a single text.
			return change(block, block.kind, 'id' in block ? block.id : null);
	}
}

/** @returns the item with each of its texts as `change` makes it; `item` itself is not changed */
export function changeItem(item: PageItem, change: ChangeText<ItemRole>): PageItem {
	switch (item.kind) {
		case 'banner':
		case 'furniture':
			return change(item, item.kind, null);
		case 'photo':
			return changePhoto(item, change);
		case 'editor-note':
			return changeNote(item, change);
		default:
			return assertNever(item);
	}
}

function changePhoto(photo: Photo, change: ChangeText<TextRole>): Photo {
	const { id, caption, credit } = photo;
	return {
		...photo,
		caption: caption === null ? null : change(caption, 'caption', id),
		credit: credit === null ? null : change(credit, 'credit', id),
	};
}

function changeNote(note: EditorNote, change: ChangeText<TextRole>): EditorNote {
	return { ...note, paragraphs: note.paragraphs.map((paragraph) => change(paragraph, 'note', note.id)) };
}

/** @returns all that a block prints, in order, each text with its lines */
export function printedOf(block: Block): BlockText[] {
	const found: BlockText[] = [];
	changeBlock(block, (text, role, anchor) => {
		found.push({ ...printedIn(text), role, anchor, dateline: datelineOf(text) });
		return text;
	});
	return found;
}

/** @returns the texts that a reader reads, in order: all that is printed but what is of use on paper alone */
export function textsOf(block: Block): BlockText[] {
	return printedOf(block).filter(({ role }) => sortOf(role) !== 'aside');
}

/** @returns all that an item of the page prints, in order, each text with its lines */
export function printedOfItem(item: PageItem): Printed[] {
	const found: Printed[] = [];
	changeItem(item, (text) => {
		found.push(printedIn(text));
		return text;
	});
	return found;
}

function printedIn({ text, lines, joins, corrections }: Printed): Printed {
	return { text, lines, joins, ...(corrections === undefined ? {} : { corrections }) };
}

function datelineOf(text: Printed & { dateline?: Dateline | null }): Dateline | null {
	return text.dateline ?? null;
}
