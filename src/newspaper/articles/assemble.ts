/** Articles as runs → articles as the model has them. */
import { buildPart, type OpenText, type RunContent } from './build-part.ts';
import { Numbering } from './numbering.ts';
import { datelineReach, readClosing, readDateline } from '../fields/dateline.ts';
import { distinctPeople } from './distinct-people.ts';
import { joinPrinted } from './join.ts';
import type { Labelled } from '../label/labelled.ts';
import { parallelKey } from './parallel-key.ts';
import type { ArticleRuns } from './reunite.ts';
import type { Article, Block, Contributor, Line, Paragraph, Part, Printed } from '../model.ts';

/** A piece with this much text is a report even without a heading inside; a shorter one is a brief. */
export const reportLength = 800;

export type Assembled = {
	article: Article;
	/** Its blocks that are no paragraphs. */
	others: Block[];
	/** Lines that only print a headline or caption again. */
	repeated: Line[];
};

/** The paragraphs of the parts, those that answer a keyword too, and all blocks that are no paragraph. */
function sortBlocks(parts: readonly Part[]): { paragraphs: Paragraph[]; others: Block[] } {
	const paragraphs: Paragraph[] = [];
	const others: Block[] = [];
	for (const { blocks } of parts) {
		for (const block of blocks) {
			if (block.kind === 'paragraph') paragraphs.push(block);
			else others.push(block);
			if (block.kind === 'keyword-block') paragraphs.push(...block.paragraphs);
		}
	}
	return { paragraphs, others };
}

const contributorsOf = (block: Block): Contributor[] => ('contributors' in block ? block.contributors : []);

/**
 * Gives an article's first paragraph its dateline, as it was read in the paragraph's first line. Behind a rubric, and
 * in lines that were joined, it is read here: there the line's reading began or ended elsewhere.
 * @returns whom the dateline names
 */
function readOpening({ paragraph, reading }: NonNullable<RunContent['firstParagraph']>): Contributor[] {
	const { text, rubric, lines, joins } = paragraph;
	const isOfOneLine = rubric === 0 && (joins[0] === undefined || joins[0].offset > datelineReach);
	const read = isOfOneLine ? reading.dateline : readDateline(text, lines[0] ?? 1, rubric);
	paragraph.dateline = read?.dateline ?? null;
	paragraph.contributors = read?.contributors ?? [];
	return paragraph.contributors;
}

/**
 * Reads who is named in brackets at the end of an article's last paragraph, and adds them to its people.
 * @returns these people
 */
function readEnding(paragraph: Paragraph): Contributor[] {
	const read = readClosing(paragraph.text, paragraph.lines.at(-1) ?? 1)?.contributors ?? [];
	const named = paragraph.contributors.at(-1)?.at ?? -1;
	// A paragraph that is nothing but its writers in brackets ends as it begins.
	paragraph.contributors = [...paragraph.contributors, ...read.filter(({ at }) => at > named)];
	return read;
}

/** A subheading that runs parallel to the heading of a later part stands as high as that heading. */
function raiseParallels(parts: readonly Part[]): void {
	if (parts.every(({ heading }) => heading === null)) return;
	const high = new Set(parts.flatMap(({ heading }) => (heading === null ? [] : [parallelKey(heading.text)])));
	for (const block of parts.flatMap(({ blocks }) => blocks)) {
		if (block.kind === 'subheading' && high.has(parallelKey(block.text))) block.level = 1;
	}
}

/** The heading over a later part: all its headlines as one, or the subheading that it begins with. */
function takeHeading({ kicker, headline, deck, blocks }: RunContent): Printed | null {
	const titles = [kicker, headline, deck]
		.filter((title) => title !== null)
		.toSorted((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
	const first = titles.shift();
	if (first !== undefined) return titles.reduce(joinPrinted, first);
	const opening = blocks[0];
	if (opening?.kind !== 'subheading') return null;
	blocks.shift();
	return { text: opening.text, lines: opening.lines, joins: opening.joins };
}

/** The lines of a run whose first one goes on with a paragraph above, whatever it looked like by itself. */
const asContinued = (lines: readonly Labelled[]): Labelled[] =>
	lines.map((line, i) => (i === 0 ? { ...line, label: { ...line.label, role: 'continuation' } } : line));

/** @param n the article's number on the page */
export function assembleArticle(n: number, runs: ArticleRuns): Assembled {
	const numbering = new Numbering();
	let last: OpenText | null = null;
	const contents = runs.map((run) => {
		const goesOn: boolean = run.reunitedBy === 'reunited-open-end' && last !== null;
		const content: RunContent = goesOn
			? buildPart(asContinued(run.lines), numbering, last)
			: buildPart(run.lines, numbering);
		last = content.lastParagraph ?? last;
		return { run, content };
	});
	const first = contents[0]?.content;
	const parts: Part[] = [];
	for (const { run, content } of contents) {
		const { blocks } = content;
		const isFirst = parts.length === 0;
		const heading = isFirst ? null : takeHeading(content);
		// A part that only ends a paragraph of the part above it is in that paragraph now.
		if (!isFirst && heading === null && blocks.length === 0) continue;
		const firstLine = run.lines[0]?.line.n ?? 1;
		const lastLine = run.lines.at(-1)?.line.n ?? 1;
		parts.push({ id: `part${String(parts.length + 1)}`, heading, firstLine, lastLine, blocks });
	}
	raiseParallels(parts);
	const { paragraphs, others } = sortBlocks(parts);
	const opening = contents.find(({ content }) => content.firstParagraph !== null)?.content.firstParagraph ?? null;
	const writers = opening === null ? [] : readOpening(opening);
	const ending = paragraphs.at(-1);
	const signers = ending === undefined ? [] : readEnding(ending);
	const length = paragraphs.reduce((sum, { text, rubric }) => sum + text.length - rubric, 0);
	const structured = others.some(({ kind }) => kind === 'subheading' || kind === 'keyword-block') || parts.length > 1;
	const kind = structured || length >= reportLength ? 'report' : 'brief';
	return {
		article: {
			n,
			kind,
			photoNews: kind === 'brief' && others.some((block) => block.kind === 'photo' && block.caption === null),
			kicker: first?.kicker ?? null,
			headline: first?.headline ?? null,
			deck: first?.deck ?? null,
			dateline: opening?.paragraph.dateline ?? null,
			contributors: distinctPeople([...writers, ...others.flatMap(contributorsOf), ...signers]),
			parts,
		},
		others,
		repeated: contents.flatMap(({ content }) => content.repeated),
	};
}
