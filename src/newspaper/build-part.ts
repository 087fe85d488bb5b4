/** The lines of one run → a part with its blocks. */
import { readBylineLine } from './fields/byline.ts';
import { readCreditAtEnd, readCreditLine } from './fields/credit.ts';
import { readKeyword } from './fields/keyword.ts';
import { readRubric } from './fields/rubric.ts';
import { appendLine, startPrinted } from './join.ts';
import type { Labelled } from './labelled.ts';
import type { Block, KeywordBlock, Line, Paragraph, Photo, Printed } from './model.ts';

/** Gives each block of an article its anchor. */
export type Numbering = { paragraphs: number; subheadings: number; keywords: number; notes: number };

export const startNumbering = (): Numbering => ({ paragraphs: 0, subheadings: 0, keywords: 0, notes: 0 });

/** A photo is known by its first line until all photos of the page are counted (number-photos.ts). */
const photoName = (n: number): Pick<Photo, 'id' | 'number'> => ({ id: `photo${String(n)}`, number: n });

/** What a run holds: its headlines by kind, and its blocks. A text printed twice is kept once. */
export type RunContent = {
	kicker: Printed | null;
	headline: Printed | null;
	deck: Printed | null;
	blocks: Block[];
	/** Lines that only print a headline or caption again. */
	repeated: number[];
};

export function buildPart(lines: readonly Labelled[], numbering: Numbering): RunContent {
	const content: RunContent = { kicker: null, headline: null, deck: null, blocks: [], repeated: [] };
	const printed = new Set<string>();
	/** The text that a continuation goes on with, and the line it ends with. */
	let open: Printed | null = null;
	let openEnd: Line | null = null;
	/** The keyword block that takes the paragraphs. */
	let answering: KeywordBlock | null = null;
	/** The photo that still lacks a credit. */
	let uncredited: Photo | null = null;

	const append = (to: Printed, line: Line, separator?: '' | ' '): void => {
		appendLine(to, openEnd ?? line, line, separator);
		open = to;
	};
	const title = (kind: 'kicker' | 'headline' | 'deck', line: Line): void => {
		if (printed.has(line.text)) {
			content.repeated.push(line.n);
			return;
		}
		printed.add(line.text);
		const existing = content[kind];
		if (existing === null) content[kind] = open = startPrinted(line);
		else append(existing, line, ' ');
	};
	const addParagraph = (line: Line): Paragraph => {
		const rubric = readRubric(line.text);
		const text = rubric === null ? line.text : line.text.slice(rubric.length);
		const id = `p${String(++numbering.paragraphs)}`;
		const paragraph: Paragraph = { kind: 'paragraph', id, rubric, text, lines: [line.n], joins: [] };
		(answering?.paragraphs ?? content.blocks).push(paragraph);
		return paragraph;
	};
	const photo = (
		line: Line,
		caption: Printed | null,
		credit: Printed | null,
		contributors: Photo['contributors'],
	): Photo => ({
		kind: 'photo',
		...photoName(line.n),
		caption,
		credit,
		contributors,
	});

	for (const { line, label } of lines) {
		const role = label.role;
		if (role !== 'credit') uncredited = null;
		if (role !== 'paragraph' && role !== 'continuation') answering = null;
		switch (role) {
			case 'kicker':
			case 'headline':
			case 'deck':
				title(role, line);
				break;
			case 'subheading': {
				const heading = {
					kind: 'subheading' as const,
					id: `s${String(++numbering.subheadings)}`,
					level: 2 as const,
					...startPrinted(line),
				};
				content.blocks.push(heading);
				open = heading;
				break;
			}
			case 'keyword':
				answering = {
					kind: 'keyword-block',
					id: `k${String(++numbering.keywords)}`,
					keyword: readKeyword(line.text) ?? line.text,
					paragraphs: [],
					...startPrinted(line),
				};
				content.blocks.push(answering);
				open = answering;
				break;
			case 'continuation':
				if (open === null) open = addParagraph(line);
				else append(open, line);
				break;
			case 'paragraph':
				open = addParagraph(line);
				break;
			case 'byline': {
				const last = content.blocks.at(-1);
				// 本报记者 on one line, its name on the next.
				if (last?.kind === 'byline' && readBylineLine(last.text)?.length === 0) {
					append(last, line, ' ');
					break;
				}
				const byline = { kind: 'byline' as const, contributors: [], ...startPrinted(line) };
				content.blocks.push(byline);
				open = byline;
				break;
			}
			case 'credit': {
				const contributors = readCreditLine(line.text) ?? [];
				const credit = startPrinted(line);
				if (uncredited === null) content.blocks.push(photo(line, null, credit, contributors));
				else {
					uncredited.credit = credit;
					uncredited.contributors = contributors;
				}
				uncredited = null;
				open = credit;
				break;
			}
			case 'caption': {
				if (printed.has(line.text)) {
					content.repeated.push(line.n);
					break;
				}
				printed.add(line.text);
				const caption = startPrinted(line);
				const shown = photo(line, caption, null, []);
				content.blocks.push(shown);
				uncredited = shown;
				open = caption;
				break;
			}
			case 'editor-note': {
				const note = startPrinted(line);
				const last = content.blocks.at(-1);
				if (last?.kind === 'editor-note') last.paragraphs.push(note);
				else content.blocks.push({ kind: 'editor-note', id: `n${String(++numbering.notes)}`, paragraphs: [note] });
				open = note;
				break;
			}
			case 'jump': {
				const jump = { kind: 'jump' as const, ...startPrinted(line) };
				content.blocks.push(jump);
				open = jump;
				break;
			}
			case 'banner':
			case 'furniture':
				throw new Error('a line of the page stands in no article');
		}
		if (content.repeated.at(-1) !== line.n) openEnd = line;
	}
	for (const block of content.blocks) readFields(block);
	return content;
}

/** Reads what can be read only once a text is whole: the people of a byline, the credit at a caption's end. */
function readFields(block: Block): void {
	if (block.kind === 'byline') block.contributors = readBylineLine(block.text) ?? [];
	if (block.kind !== 'photo' || block.caption === null || block.credit !== null) return;
	splitCredit(block, block.caption);
}

/** Moves the credit at the end of a caption into the photo's own credit, in place. */
export function splitCredit(photo: Photo, caption: Printed): void {
	const credit = readCreditAtEnd(caption.text);
	if (credit === null) return;
	const at = caption.text.lastIndexOf(credit.text);
	const line = caption.lines.at(-1);
	if (at <= 0 || line === undefined) return;
	photo.credit = { text: credit.text, lines: [line], joins: [] };
	photo.contributors = credit.contributors;
	caption.text = caption.text.slice(0, at).trimEnd();
	caption.joins = caption.joins.filter(({ offset }) => offset < caption.text.length);
}
