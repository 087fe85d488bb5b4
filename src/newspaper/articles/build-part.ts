/** The lines of one run → a part with its blocks. */
import { readBylineLine } from '../fields/byline.ts';
import { readCreditAtEnd } from '../fields/credit.ts';
import { readRubric } from '../fields/rubric.ts';
import { appendLine, goesOnFlush, separatorBetween, startPrinted, titleSeparator } from './join.ts';
import type { Labelled } from '../label/labelled.ts';
import type { LineReading } from '../lines/readings.ts';
import type { Block, Byline, KeywordBlock, Line, Paragraph, Photo, Printed } from '../model.ts';
import type { Numbering } from './numbering.ts';
import { PrintedOnce } from './printed-once.ts';
import { TextReadings } from './text-readings.ts';

/** A text that may go on, and the line it ends with. */
export type OpenText = { text: Printed; end: Labelled };

type TitleRole = 'kicker' | 'headline' | 'deck';

/** What a run holds: its headlines by kind, and its blocks. A text printed twice is kept once. */
export type RunContent = Record<TitleRole, Printed | null> & {
	blocks: Block[];
	/** Lines that only print a headline or caption again. */
	repeated: Line[];
	/** The text that the run ends with: a later part may go on with it. */
	open: OpenText | null;
	/** The first paragraph that begins here, and what was read in the line that it begins with. */
	firstParagraph: { paragraph: Paragraph; reading: LineReading } | null;
	/** The last paragraph: a later part that begins in mid sentence goes on with it. */
	lastParagraph: OpenText | null;
};

/** Takes a run's lines one by one. */
class PartBuilder {
	readonly content: RunContent;
	readonly #numbering: Numbering;
	readonly #printed = new PrintedOnce();
	readonly #readings = new TextReadings();
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
			firstParagraph: null,
			lastParagraph: goesOnWith,
		};
	}

	/** @param below the line that follows in the run */
	take(next: Labelled, below: Labelled | undefined): void {
		const { line, label, reading } = next;
		const { role } = label;
		if (role !== 'credit' && role !== 'continuation' && role !== 'caption') this.#photo = null;
		if (role !== 'paragraph' && role !== 'continuation') this.#answering = null;
		if (role !== 'continuation') this.#repeats = false;
		switch (role) {
			case 'kicker':
			case 'headline':
			case 'deck':
				this.#title(role, next, below);
				break;
			case 'subheading': {
				const id = this.#numbering.next('s');
				this.#addBlock({ kind: 'subheading', id, level: 2, ...startPrinted(line) }, next);
				break;
			}
			case 'keyword': {
				const id = this.#numbering.next('k');
				const { keyword, at } = reading.keyword ?? { keyword: line.text, at: 0 };
				this.#answering = { kind: 'keyword-block', id, keyword, at, paragraphs: [], ...startPrinted(line) };
				this.#addBlock(this.#answering, next);
				break;
			}
			case 'continuation':
				this.#continuation(next, below);
				break;
			case 'paragraph':
				this.#paragraph(next);
				break;
			case 'byline':
				this.#byline(next);
				break;
			case 'credit':
				this.#credit(next);
				break;
			case 'caption':
				this.#caption(next);
				break;
			case 'editor-note': {
				const note = startPrinted(line);
				const last = this.content.blocks.at(-1);
				if (last?.kind === 'editor-note') last.paragraphs.push(note);
				else {
					const id = this.#numbering.next('n');
					this.content.blocks.push({ kind: 'editor-note', id, paragraphs: [note] });
				}
				this.#opens(note, next);
				break;
			}
			case 'jump':
				this.#addBlock({ kind: 'jump', ...startPrinted(line) }, next);
				break;
			case 'banner':
			case 'furniture':
				throw new Error('a line of the page stands in no article');
		}
	}

	#opens(text: Printed, end: Labelled): void {
		this.content.open = { text, end };
	}

	#addBlock(block: Block & Printed, end: Labelled): void {
		this.content.blocks.push(block);
		this.#opens(block, end);
	}

	#append({ text, end }: OpenText, next: Labelled, separator?: '' | ' '): void {
		appendLine(text, end.line, next.line, separator);
		this.#opens(text, next);
	}

	#isTitle(text: Printed): boolean {
		return text === this.content.kicker || text === this.content.headline || text === this.content.deck;
	}

	/** Leaves out a line that only prints a headline or caption again. */
	#leftOut(next: Labelled): boolean {
		const first = this.#printed.find(next);
		if (first === null) return false;
		this.content.repeated.push(next.line);
		this.#repeats = true;
		this.#photo = first.photo;
		this.#opens(first.text, first.end);
		return true;
	}

	#title(role: TitleRole, next: Labelled, below: Labelled | undefined): void {
		if (this.#leftOut(next)) return;
		const existing = this.content[role];
		const { open } = this.content;
		if (existing === null) {
			const title = startPrinted(next.line);
			this.content[role] = title;
			this.#opens(title, next);
			this.#printed.add(next, title);
			return;
		}
		const end = open?.text === existing ? open.end : next;
		const overLines = existing.lines.length > 1 || below?.label.role === role;
		const isHeadline = role === 'headline' && overLines;
		const separator = isHeadline ? titleSeparator(end.line.text, next.line.text, false) : ' ';
		this.#append({ text: existing, end }, next, separator);
		this.#printed.add(next, existing);
	}

	#continuation(next: Labelled, below: Labelled | undefined): void {
		const { open } = this.content;
		if (open === null) {
			this.#paragraph(next);
			return;
		}
		const wasRepeat = this.#repeats;
		if (wasRepeat && this.#leftOut(next)) return;
		const { text, end } = open;
		const isCaption = this.#photo !== null && text === this.#photo.caption;
		if (this.#isTitle(text)) {
			const isPair = text.lines.length === 1 && below?.label.role !== 'continuation';
			this.#append(open, next, titleSeparator(end.line.text, next.line.text, isPair));
		} else this.#append(open, next, next.reading.byline !== null && isName(open) ? ' ' : undefined);
		if (this.#isTitle(text) || isCaption) this.#printed.add(next, text, isCaption ? this.#photo : null);
		if (text === this.content.lastParagraph?.text) this.content.lastParagraph = { text, end: next };
		this.#repeats = false;
	}

	#paragraph(next: Labelled): void {
		const { line, reading, setting } = next;
		const id = this.#numbering.next('p');
		const paragraph: Paragraph = {
			kind: 'paragraph',
			id,
			rubric: readRubric(line.text),
			dateline: null,
			contributors: [],
			text: line.text,
			lines: [line.n],
			joins: [],
		};
		if (setting !== null) paragraph.setting = setting;
		(this.#answering?.paragraphs ?? this.content.blocks).push(paragraph);
		this.content.firstParagraph ??= { paragraph, reading };
		this.#opens(paragraph, next);
		this.content.lastParagraph = this.content.open;
	}

	#byline(next: Labelled): void {
		const last = this.content.blocks.at(-1);
		// 本报记者 on one line, its name on the next.
		if (last?.kind === 'byline' && this.#readings.bylineIn(last)?.length === 0) {
			this.#append({ text: last, end: this.content.open?.end ?? next }, next, ' ');
			return;
		}
		const byline: Byline = { kind: 'byline', contributors: [], ...startPrinted(next.line) };
		this.#readings.begin(byline, next.reading);
		this.#addBlock(byline, next);
	}

	#caption(next: Labelled): void {
		const { line } = next;
		// A caption that an editor marks is a photo of its own, though the words are there already.
		if (line.mark === null && this.#leftOut(next)) return;
		const { open } = this.content;
		if (open !== null && open.text === this.#photo?.caption && goesOnFlush(open.text, open.end.line, line)) {
			this.#append(open, next);
			return;
		}
		const caption = startPrinted(line);
		this.#readings.begin(caption, next.reading);
		this.#photo = this.#addPhoto(line, caption, null);
		this.#printed.add(next, caption, this.#photo);
		this.#opens(caption, next);
	}

	#credit(next: Labelled): void {
		const { line } = next;
		const photo = this.#photo;
		this.#photo = null;
		const credited = photo?.credit ?? null;
		if (credited !== null && this.#printed.find(next)?.text === credited) {
			this.content.repeated.push(line);
			return;
		}
		const { open } = this.content;
		const caption = photo?.caption ?? null;
		if (caption !== null && open?.text === caption && cutsCredit(caption.text, line.text)) {
			this.#append(open, next);
			return;
		}
		const credit = startPrinted(line);
		this.#readings.begin(credit, next.reading);
		if (photo?.credit !== null) this.#addPhoto(line, null, credit);
		else {
			photo.credit = credit;
			this.#printed.add(next, credit, photo);
		}
		this.#opens(credit, next);
	}

	/** Fills in what is known only once the texts are whole. */
	finish(): RunContent {
		for (const block of this.content.blocks) this.#readings.finish(block);
		return this.content;
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
const isName = ({ text, end }: OpenText): boolean =>
	text.lines.length === 1 ? end.reading.byline !== null : readBylineLine(text.text) !== null;

/** Whether a credit began on the caption's last line: …（本报记者 + 王小五 摄）. */
function cutsCredit(caption: string, rest: string): boolean {
	const end = caption.slice(-80);
	const whole = readCreditAtEnd(end + separatorBetween(end, rest) + rest);
	return whole !== null && whole.text.length > rest.length;
}

/**
 * @param lines one run's, in order
 * @param numbering goes on counting from one run of an article to the next
 * @param goesOnWith the paragraph of an earlier part that the first line continues, or null if it begins its own
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
	return builder.finish();
}
