/** The lines of one run → a part with its blocks. */
import { readBylineLine } from '../fields/byline.ts';
import { readCreditAtEnd, readCreditLine } from '../fields/credit.ts';
import { readKeyword } from '../fields/keyword.ts';
import { readRubric } from '../fields/rubric.ts';
import { appendLine, cutPrinted, separatorBetween, startPrinted, titleSeparator } from './join.ts';
import type { Labelled } from '../label/labelled.ts';
import type { Block, KeywordBlock, Line, Photo, Printed } from '../model.ts';
import { PrintedOnce } from './printed-once.ts';

/** Gives each block of an article its anchor. */
export type Numbering = { paragraphs: number; subheadings: number; keywords: number; notes: number };

export const startNumbering = (): Numbering => ({ paragraphs: 0, subheadings: 0, keywords: 0, notes: 0 });

/** A text that may go on, and the line it ends with. */
export type OpenText = { text: Printed; end: Line };

type TitleRole = 'kicker' | 'headline' | 'deck';

/** What a run holds: its headlines by kind, and its blocks. A text printed twice is kept once. */
export type RunContent = Record<TitleRole, Printed | null> & {
	blocks: Block[];
	/** Lines that only print a headline or caption again. */
	repeated: number[];
	/** The text that the run ends with: a later part may go on with it. */
	open: OpenText | null;
	/** The last paragraph: a later part that begins in mid sentence goes on with it. */
	lastParagraph: OpenText | null;
};

/** Takes a run's lines one by one. */
class PartBuilder {
	readonly content: RunContent;
	readonly #numbering: Numbering;
	readonly #printed = new PrintedOnce();
	/** The keyword block that takes the paragraphs. */
	#answering: KeywordBlock | null = null;
	/** The photo that a credit line would belong to, and its caption's last line. */
	#photo: Photo | null = null;
	/** Whether the line above only printed something again. */
	#repeats = false;

	constructor(numbering: Numbering, goesOnWith: OpenText | null) {
		this.#numbering = numbering;
		this.content = {
			kicker: null,
			headline: null,
			deck: null,
			blocks: [],
			repeated: [],
			open: goesOnWith,
			lastParagraph: goesOnWith,
		};
	}

	/** @param below the line that follows in the run */
	take({ line, label }: Labelled, below: Labelled | undefined): void {
		const { role } = label;
		if (role !== 'credit' && role !== 'continuation') this.#photo = null;
		if (role !== 'paragraph' && role !== 'continuation') this.#answering = null;
		if (role !== 'continuation') this.#repeats = false;
		switch (role) {
			case 'kicker':
			case 'headline':
			case 'deck':
				this.#title(role, line, below);
				break;
			case 'subheading': {
				const id = `s${String(++this.#numbering.subheadings)}`;
				const { text, n } = line;
				this.#addBlock({ kind: 'subheading', id, level: 2, text, lines: [n], joins: [] }, line);
				break;
			}
			case 'keyword': {
				const id = `k${String(++this.#numbering.keywords)}`;
				const keyword = readKeyword(line.text) ?? line.text;
				this.#answering = { kind: 'keyword-block', id, keyword, paragraphs: [], ...startPrinted(line) };
				this.#addBlock(this.#answering, line);
				break;
			}
			case 'continuation':
				this.#continuation(line, below);
				break;
			case 'paragraph':
				this.#paragraph(line);
				break;
			case 'byline':
				this.#byline(line);
				break;
			case 'credit':
				this.#credit(line);
				break;
			case 'caption':
				this.#caption(line);
				break;
			case 'editor-note': {
				const note = startPrinted(line);
				const last = this.content.blocks.at(-1);
				if (last?.kind === 'editor-note') last.paragraphs.push(note);
				else {
					const id = `n${String(++this.#numbering.notes)}`;
					this.content.blocks.push({ kind: 'editor-note', id, paragraphs: [note] });
				}
				this.#opens(note, line);
				break;
			}
			case 'jump':
				this.#addBlock({ kind: 'jump', ...startPrinted(line) }, line);
				break;
			case 'banner':
			case 'furniture':
				throw new Error('a line of the page stands in no article');
		}
	}

	#opens(text: Printed, end: Line): void {
		this.content.open = { text, end };
	}

	#addBlock(block: Block & Printed, line: Line): void {
		this.content.blocks.push(block);
		this.#opens(block, line);
	}

	#append({ text, end }: OpenText, line: Line, separator?: '' | ' '): void {
		appendLine(text, end, line, separator);
		this.#opens(text, line);
	}

	#isTitle(text: Printed): boolean {
		return text === this.content.kicker || text === this.content.headline || text === this.content.deck;
	}

	/** Leaves out a line that only prints a headline or caption again. */
	#leftOut(line: Line): boolean {
		const first = this.#printed.find(line);
		if (first === null) return false;
		this.content.repeated.push(line.n);
		this.#repeats = true;
		this.#photo = first.photo;
		this.#opens(first.text, first.end);
		return true;
	}

	#title(role: TitleRole, line: Line, below: Labelled | undefined): void {
		if (this.#leftOut(line)) return;
		const existing = this.content[role];
		const { open } = this.content;
		if (existing === null) {
			const title = startPrinted(line);
			this.content[role] = title;
			this.#opens(title, line);
			this.#printed.add(line, title);
			return;
		}
		const end = open?.text === existing ? open.end : line;
		const overLines = existing.lines.length > 1 || below?.label.role === role;
		const separator = role === 'headline' && overLines ? titleSeparator(end.text, line.text, false) : ' ';
		this.#append({ text: existing, end }, line, separator);
		this.#printed.add(line, existing);
	}

	#continuation(line: Line, below: Labelled | undefined): void {
		const { open } = this.content;
		if (open === null) {
			this.#paragraph(line);
			return;
		}
		const wasRepeat = this.#repeats;
		if (wasRepeat && this.#leftOut(line)) return;
		const { text, end } = open;
		const isCaption = this.#photo !== null && text === this.#photo.caption;
		if (this.#isTitle(text)) {
			const isPair = text.lines.length === 1 && below?.label.role !== 'continuation';
			this.#append(open, line, titleSeparator(end.text, line.text, isPair));
		} else this.#append(open, line, isName(text.text) && isName(line.text) ? ' ' : undefined);
		if (this.#isTitle(text) || isCaption) this.#printed.add(line, text, isCaption ? this.#photo : null);
		if (text === this.content.lastParagraph?.text) this.content.lastParagraph = { text, end: line };
		this.#repeats = false;
	}

	#paragraph(line: Line): void {
		const rubric = readRubric(line.text);
		const text = rubric === null ? line.text : line.text.slice(rubric.length);
		const id = `p${String(++this.#numbering.paragraphs)}`;
		const paragraph = { kind: 'paragraph' as const, id, rubric, text, lines: [line.n], joins: [] };
		(this.#answering?.paragraphs ?? this.content.blocks).push(paragraph);
		this.#opens(paragraph, line);
		this.content.lastParagraph = this.content.open;
	}

	#byline(line: Line): void {
		const last = this.content.blocks.at(-1);
		// 本报记者 on one line, its name on the next.
		if (last?.kind === 'byline' && readBylineLine(last.text)?.length === 0) {
			this.#append({ text: last, end: this.content.open?.end ?? line }, line, ' ');
			return;
		}
		this.#addBlock({ kind: 'byline', contributors: [], ...startPrinted(line) }, line);
	}

	#caption(line: Line): void {
		// A caption that an editor marks is a photo of its own, though the words are there already.
		if (line.mark === null && this.#leftOut(line)) return;
		const caption = startPrinted(line);
		this.#photo = this.#addPhoto(line, caption, null);
		this.#printed.add(line, caption, this.#photo);
		this.#opens(caption, line);
	}

	#credit(line: Line): void {
		const photo = this.#photo;
		this.#photo = null;
		const credited = photo?.credit ?? null;
		if (credited !== null && this.#printed.find(line)?.text === credited) {
			this.content.repeated.push(line.n);
			return;
		}
		const { open } = this.content;
		const caption = photo?.caption ?? null;
		if (caption !== null && open?.text === caption && cutsCredit(caption.text, line.text)) {
			this.#append(open, line);
			return;
		}
		const credit = startPrinted(line);
		if (photo?.credit !== null) this.#addPhoto(line, null, credit);
		else {
			photo.credit = credit;
			this.#printed.add(line, credit, photo);
		}
		this.#opens(credit, line);
	}

	/** A photo is known by its first line until all photos of the page are counted (number-photos.ts). */
	#addPhoto(line: Line, caption: Printed | null, credit: Printed | null): Photo {
		const id = `photo${String(line.n)}`;
		const photo: Photo = { kind: 'photo', id, number: line.n, caption, credit, contributors: [] };
		this.content.blocks.push(photo);
		return photo;
	}
}

/** Whether a text names people and nothing else. */
const isName = (text: string): boolean => text.length <= 80 && readBylineLine(text) !== null;

/** Whether a credit began on the caption's last line: …（本报记者 + 王小五 摄）. */
function cutsCredit(caption: string, rest: string): boolean {
	const end = caption.slice(-80);
	const whole = readCreditAtEnd(end + separatorBetween(end, rest) + rest);
	return whole !== null && whole.text.length > rest.length;
}

/**
 * @param lines one run's, in order
 * @param numbering goes on counting from one run of an article to the next
 * @param goesOnWith the paragraph of an earlier part that the first line continues, or null where it begins its own
 */
export function buildPart(
	lines: readonly Labelled[],
	numbering: Numbering,
	goesOnWith: OpenText | null = null,
): RunContent {
	const builder = new PartBuilder(numbering, goesOnWith);
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i];
		if (line !== undefined) builder.take(line, lines[i + 1]);
	}
	for (const block of builder.content.blocks) readFields(block);
	return builder.content;
}

/** Reads what can be read only once a text is whole: the people of a byline, of a credit, the credit a caption ends in. */
function readFields(block: Block): void {
	if (block.kind === 'byline') block.contributors = readBylineLine(block.text) ?? [];
	if (block.kind !== 'photo') return;
	if (block.credit !== null) block.contributors = readCreditLine(block.credit.text) ?? [];
	else if (block.caption !== null) splitCredit(block, block.caption);
}

/** Moves the credit at the end of a caption into the photo's own credit, in place. */
export function splitCredit(photo: Photo, caption: Printed): void {
	const credit = readCreditAtEnd(caption.text);
	if (credit === null) return;
	const at = caption.text.lastIndexOf(credit.text);
	if (at <= 0) return;
	[photo.caption, photo.credit] = cutPrinted(caption, at);
	photo.contributors = credit.contributors;
}
