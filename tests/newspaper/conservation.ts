/** All text that a parsed page publishes, to hold against its source. */
import type { Block, Page, PageItem, Printed } from '../../src/newspaper/model.ts';

const unspaced = (text: string): string => text.replace(/\s/gu, '');

function textsOf(block: Block | PageItem): Printed[] {
	switch (block.kind) {
		case 'keyword-block':
			return [block, ...block.paragraphs];
		case 'photo':
			return [block.caption, block.credit].filter((text) => text !== null);
		case 'editor-note':
			return block.paragraphs;
		default:
			return [block];
	}
}

/**
 * @returns the characters of all sections in the order of the source, white space left out; a line that only prints a
 *   headline or caption again is taken from the ledger's page, since it is published once
 */
export function publishedText(page: Page): string {
	const sections = page.articles.flatMap(({ kicker, headline, deck, parts }) => [
		...[kicker, headline, deck].filter((title) => title !== null),
		...parts.flatMap(({ heading, blocks }) => [...(heading === null ? [] : [heading]), ...blocks.flatMap(textsOf)]),
	]);
	const texts: Printed[] = [...sections, ...page.items.flatMap(textsOf)];
	const byLine = new Map<number, string[]>();
	const add = (line: number, text: string): void => void byLine.set(line, [...(byLine.get(line) ?? []), text]);
	for (const { text, lines, joins } of texts) {
		const edges = [
			...joins.map(({ offset, separator }) => ({ end: offset - separator.length, next: offset })),
			{ end: text.length, next: 0 },
		];
		let from = 0;
		for (const [i, line] of lines.entries()) {
			const edge = edges[i];
			if (edge === undefined) continue;
			add(line, text.slice(from, edge.end));
			from = edge.next;
		}
	}
	for (const [i, { line, rule }] of page.ledger.entries()) {
		if (rule === 'printed-twice') add(line, page.lines[i]?.text ?? '');
	}
	return unspaced(
		[...byLine]
			.toSorted(([a], [b]) => a - b)
			.map(([line, texts]) => (texts.length < 2 ? texts.join('') : inPrintOrder(texts, sourceOf(page, line))))
			.join(''),
	);
}

/** What stands on one line, put together; of what is one text already the order is kept. */
const sourceOf = ({ lines }: Page, line: number): string =>
	lines
		.filter(({ n }) => n === line)
		.map(({ text }) => text)
		.join('');

/** Things of one line that stand in several sections, in the order of the line. */
const inPrintOrder = (texts: readonly string[], source: string): string =>
	texts.toSorted((a, b) => source.indexOf(a) - source.indexOf(b)).join('');

/** The characters of a source, white space and role marks left out. */
export const sourceText = (page: Page): string => unspaced(page.lines.map(({ text }) => text).join(''));
