/**
 * The texts of a block. Whoever counts, cuts or shows them asks here, so that a new kind of block does not compile until
 * it says what its texts are, and is then counted, cut and shown everywhere.
 */
import { assertNever } from './assert-never.ts';
import type { Block, PageItem, Printed } from './page.ts';

/** What a text of a block is; pages mark the element that shows it with the `data-role` of this name. */
export type TextRole = 'paragraph' | 'subheading' | 'keyword' | 'note' | 'caption' | 'credit' | 'byline' | 'jump';

export type BlockText = Printed & { role: TextRole };

/** Which texts are of use to a reader of a page; where an article goes on (下转) is of use on paper alone. */
const isRead: Readonly<Record<TextRole, boolean>> = {
	paragraph: true,
	subheading: true,
	keyword: true,
	note: true,
	caption: true,
	credit: true,
	byline: true,
	jump: false,
};

/** @returns the texts that a reader reads, in order: all that is printed except jumps */
export function textsOf(block: Block): BlockText[] {
	return printedOf(block).filter(({ role }) => isRead[role]);
}

/** @returns all that a block prints, in order, each text with its lines */
export function printedOf(block: Block): BlockText[] {
	switch (block.kind) {
		case 'paragraph':
		case 'subheading':
		case 'byline':
		case 'jump':
			return [textOf(block.kind, block)];
		case 'keyword-block':
			return [textOf('keyword', block), ...block.paragraphs.flatMap(printedOf)];
		case 'photo': {
			const { caption, credit } = block;
			return [
				...(caption === null ? [] : [textOf('caption', caption)]),
				...(credit === null ? [] : [textOf('credit', credit)]),
			];
		}
		case 'editor-note':
			return block.paragraphs.map((paragraph) => textOf('note', paragraph));
		default:
			return assertNever(block);
	}
}

/** @returns all that an item of the page prints, in order, each text with its lines */
export function printedOfItem(item: PageItem): Printed[] {
	switch (item.kind) {
		case 'banner':
		case 'furniture':
			return [item];
		case 'photo':
		case 'editor-note':
			return printedOf(item);
		default:
			return assertNever(item);
	}
}

function textOf(role: TextRole, { text, lines, joins, corrections }: Printed): BlockText {
	return { role, text, lines, joins, ...(corrections === undefined ? {} : { corrections }) };
}
