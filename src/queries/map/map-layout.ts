/**
 * 示意图: a printed page drawn from what is known of it, the order and the length of its articles. As on a real page,
 * bands lie under one another, a band is cut into columns, and in a column articles are stacked; so whoever reads from
 * the top left to the bottom right reads in the order of print.
 */
import { MapColumns } from './map-columns.ts';
import type { Cell } from './map-cell.ts';
import type { MapColumn } from './map-columns.ts';

export type MapItem = {
	/** How much it fills: characters. */
	length: number;
	/** The width of its title, in Han characters. */
	title: number;
	/** The rows it needs besides its title's. */
	besides: number;
};

export type MapLayout = {
	/** How high the page is; it is `mapColumns` wide. */
	rows: number;
	/** One an item, in the items' order. They fill the page and don't overlap. */
	cells: Cell[];
};

export const mapColumns = 12;
/** A page in a newspaper's proportion, 1 to √2; it grows if many short articles need more. */
const pageRows = 36;
/** One article or two don't need a whole page to be seen. */
const rowsOfFew = [0, 18, 26];

const mostInBand = 8;
const mostInColumn = 4;
/** How wide the columns of a band may be, by their number. None is narrower than eight characters of small type. */
const splits: readonly (readonly (readonly number[])[])[] = [
	[],
	[[12]],
	[
		[8, 4],
		[7, 5],
		[6, 6],
		[5, 7],
		[4, 8],
	],
	[[4, 4, 4]],
];

type Band = { height: number; columns: MapColumn[]; cost: number };

/**
 * The same items always make the same page. Takes time in proportion to their number.
 *
 * @param items in print order
 */
export function layMap(items: readonly MapItem[]): MapLayout {
	const total = items.reduce((sum, { length }) => sum + length, 0);
	const page = (rowsOfFew[items.length] ?? pageRows) * mapColumns;
	const columns = new MapColumns(items.map((item) => ({ ...item, area: (item.length / total) * page })));
	const cells: Cell[] = [];
	let top = 0;
	for (const band of bestBands(columns, items.length)) {
		let left = 0;
		for (const { width, heights } of band.columns) {
			let below = top;
			for (const height of heights) {
				cells.push({ left, top: below, width, height });
				below += height;
			}
			left += width;
		}
		top += band.height;
	}
	return { rows: top, cells };
}

/** The bands that together come nearest to what a page should look like. */
function bestBands(columns: MapColumns, count: number): Band[] {
	// From the last item back: the best first band of all that follows, and what it costs with those after it.
	const best: { cost: number; band: Band | null; next: number }[] = [];
	best[count] = { cost: 0, band: null, next: count };
	for (let from = count - 1; from >= 0; from--) {
		let own: { cost: number; band: Band | null; next: number } = { cost: Infinity, band: null, next: count };
		for (let to = from + 1; to <= Math.min(count, from + mostInBand); to++) {
			const after = best[to]?.cost ?? 0;
			const band = bestBand(columns, from, to, own.cost - after);
			if (band !== null) own = { cost: band.cost + after, band, next: to };
		}
		best[from] = own;
	}
	const bands: Band[] = [];
	for (let at = best[0]; at !== undefined && at.band !== null; at = best[at.next]) bands.push(at.band);
	return bands;
}

/** The best band of the items from `from` up to `to`; null if none costs less than `limit`. */
function bestBand(columns: MapColumns, from: number, to: number, limit: number): Band | null {
	let best: Band | null = null;
	let cost = limit;
	for (const [count, ofCount] of splits.entries()) {
		for (const cuts of waysToCut(from, to, count)) {
			for (const widths of ofCount) {
				const band = bandOf(columns, widths, cuts, cost);
				if (band !== null) [best, cost] = [band, band.cost];
			}
		}
	}
	return best;
}

/** @returns every way to give each of `count` columns some of the items: where each begins, and the end of the last */
function waysToCut(from: number, to: number, count: number): number[][] {
	if (to - from < count || to - from > count * mostInColumn) return [];
	// An article across the whole page is a band of its own.
	if (count <= 1) return to - from === count ? [[from, to]] : [];
	const ways: number[][] = [];
	for (let cut = from + 1; cut < to && cut - from <= mostInColumn; cut++) {
		if (count > 2) for (const rest of waysToCut(cut, to, count - 1)) ways.push([from, ...rest]);
		else if (to - cut <= mostInColumn) ways.push([from, cut, to]);
	}
	return ways;
}

/** The band whose columns begin at `cuts`; null if it costs no less than `limit`. */
function bandOf(columns: MapColumns, widths: readonly number[], cuts: readonly number[], limit: number): Band | null {
	const [first = 0, last = 0] = [cuts[0], cuts.at(-1)];
	let height = Math.round(columns.area(first, last) / mapColumns);
	for (const [n, width] of widths.entries()) {
		height = Math.max(height, columns.least(cuts[n] ?? 0, cuts[n + 1] ?? 0, width));
	}
	const made: MapColumn[] = [];
	let cost = 0;
	for (const [n, width] of widths.entries()) {
		const column = columns.column(cuts[n] ?? 0, cuts[n + 1] ?? 0, width, height);
		cost += column.cost;
		if (cost >= limit) return null;
		made.push(column);
	}
	return { height, columns: made, cost };
}
