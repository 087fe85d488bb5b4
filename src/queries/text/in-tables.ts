/** Rows of a list or table that stand one under the other: their cells in columns. */
import type { ShownBlock, ShownCell, ShownParagraph, ShownTable } from '../../view/block.ts';
import type { Segment } from '../../view/segment.ts';

/** What a newspaper sets between two cells of a row, kept with what stands between. */
const gap = /( {2,}| ?[\u3000\t][\u3000\t ]*)/u;

/** 200000元, 2.80, 500克, 3%: digits, and no more than a unit behind them. */
const figure = /^[\d.,，]+[%％]?\p{Script=Han}{0,2}$/u;

/** A cell of no more characters keeps them on one line; a longer one may be broken. */
const shortest = 4;

/** With so many columns, large type on a phone has no room for them. */
const many = 4;

/**
 * @param blocks of a part, in print order
 * @returns the same blocks, where two rows or more of as many cells follow each other as a table. Other rows stay as they
 * are, and so do rows with a correction, whose mark has a place of its own. The segments and gaps of a row's cells
 * together are its text, character for character.
 */
export function inTables(blocks: readonly ShownBlock[]): ShownBlock[] {
	return runsOf(blocks).flatMap((run) => {
		const [first] = run;
		return run.length > 1 && first !== undefined && first.cells.length > 1
			? [tableOf(run)]
			: run.map(({ block }) => block);
	});
}

type Row = { block: ShownBlock; paragraph: ShownParagraph | null; cells: ShownCell[] };

/** Rows that follow each other and have as many cells; every other block by itself. */
function runsOf(blocks: readonly ShownBlock[]): Row[][] {
	const runs: Row[][] = [];
	for (const block of blocks) {
		const paragraph = block.kind === 'paragraph' && isRow(block) ? block : null;
		const row = { block, paragraph, cells: paragraph === null ? [] : cellsOf(paragraph.segments) };
		const run = runs.at(-1);
		if (paragraph !== null && run?.[0]?.cells.length === row.cells.length) run.push(row);
		else runs.push([row]);
	}
	return runs;
}

function isRow({ setting, rubric, dateline, mends }: ShownParagraph): boolean {
	return setting === 'row' && rubric === null && dateline === null && mends === undefined;
}

function cellsOf(segments: readonly Segment[]): ShownCell[] {
	const cells: { segments: Segment[]; gap: string }[] = [];
	let open: Segment[] = [];
	for (const segment of segments) {
		segment.text.split(gap).forEach((text, n) => {
			if (n % 2 === 0) {
				if (text !== '') open.push({ ...segment, text });
				return;
			}
			cells.push({ segments: open, gap: text });
			open = [];
		});
	}
	cells.push({ segments: open, gap: '' });
	return cells.map((cell) => ({ ...cell, short: textOf(cell.segments).length <= shortest }));
}

function textOf(segments: readonly Segment[]): string {
	return segments.map(({ text }) => text).join('');
}

function tableOf(run: readonly Row[]): ShownTable {
	const rows = run.flatMap(({ paragraph, cells }) => (paragraph === null ? [] : [{ paragraph, cells }]));
	const texts = rows.map(({ cells }) => cells.map(({ segments }) => textOf(segments)));
	const [head = [], ...under] = texts;
	const holdsFigures = (n: number, among: readonly (readonly string[])[]): boolean =>
		n > 0 && among.length > 0 && among.every((row) => figure.test(row[n] ?? ''));
	const columns = head.map((_, n) => (holdsFigures(n, under) ? 'figures' : 'words'));
	return {
		kind: 'table',
		head: columns.includes('figures') && head.every((text) => !/\d/.test(text)),
		columns,
		many: columns.length >= many,
		rows,
	};
}
