/** A column of the page's map: some items under one another, as wide and as high as they are told to be. */
import { lowest, rowsFor } from './map-type.ts';

export type SizedItem = {
	/** The part of the page that its length gives it, in cells of the grid. */
	area: number;
	/** The width of its title, in Han characters. */
	title: number;
	/** The rows it needs besides its title's. */
	besides: number;
};

export type MapColumn = {
	width: number;
	/** One an item, in rows. */
	heights: number[];
	/** How far its blocks are from the sizes and shapes they should have. */
	cost: number;
};

/** A cell of the grid is so many times as wide as it is high. */
const cellShape = 2.115;
/** The shape that a headline and its text look well in, width to height, and how far a block may be from it. */
const goodShape = { ratio: 1.2, within: 0.5 };

/** The columns that one list of items can make; each is worked out once, as many pages are tried out of the same ones. */
export class MapColumns {
	readonly #items: readonly SizedItem[];
	/** The area of all items before each. */
	readonly #before: number[] = [0];
	readonly #made = new Map<number, MapColumn>();
	readonly #least: Map<number, number>[] = [];

	constructor(items: readonly SizedItem[]) {
		this.#items = items;
		for (const [n, { area }] of items.entries()) this.#before.push((this.#before[n] ?? 0) + area);
	}

	/** The area of the items from `from` up to `to`, which is not among them. */
	area(from: number, to: number): number {
		return (this.#before[to] ?? 0) - (this.#before[from] ?? 0);
	}

	/** The rows that a column needs. */
	least(from: number, to: number, width: number): number {
		let rows = 0;
		for (let n = from; n < to; n++) rows += this.#leastOf(n, width);
		return rows;
	}

	/** @param height at least `least` */
	column(from: number, to: number, width: number, height: number): MapColumn {
		const key = ((from * 64 + (to - from)) * 64 + width) * 4096 + height;
		const known = this.#made.get(key);
		if (known !== undefined) return known;
		const heights = this.#share(from, to, width, height);
		const cost = heights.reduce((sum, own, n) => sum + costOf(this.#items[from + n]?.area ?? 0, width, own), 0);
		const column = { width, heights, cost };
		this.#made.set(key, column);
		return column;
	}

	/** Shares the rows by area, each item having at least what it needs; they add up to `height`. */
	#share(from: number, to: number, width: number, height: number): number[] {
		const heights: number[] = [];
		for (let n = from; n < to; n++) heights.push(this.#leastOf(n, width));
		let sharing = heights.map((_, n) => n);
		let rows = height;
		let area = this.area(from, to);
		const areaOf = (n: number): number => this.#items[from + n]?.area ?? 0;
		// Who needs more than a fair share has what it needs, and the others share the rest.
		for (;;) {
			const needy = sharing.filter((n) => (areaOf(n) / area) * rows < (heights[n] ?? 0));
			if (needy.length === 0) break;
			for (const n of needy) [rows, area] = [rows - (heights[n] ?? 0), area - areaOf(n)];
			sharing = sharing.filter((n) => !needy.includes(n));
		}
		// In whole rows: each ends where the shares up to it end, to the nearest row.
		let [shared, ended] = [0, 0];
		for (const n of sharing) {
			shared += areaOf(n);
			const end = Math.round((shared / area) * rows);
			heights[n] = end - ended;
			ended = end;
		}
		return heights;
	}

	#leastOf(n: number, width: number): number {
		const known = (this.#least[width] ??= new Map());
		const { title, besides } = this.#items[n] ?? { title: 0, besides: 0 };
		const rows = known.get(n) ?? rowsFor(title, width, 's') + besides;
		known.set(n, rows);
		return rows;
	}
}

function costOf(area: number, width: number, height: number): number {
	const size = Math.log((width * height) / Math.max(area, width * lowest));
	const shape = Math.log(((width / height) * cellShape) / goodShape.ratio);
	return size ** 2 + Math.max(0, Math.abs(shape) - goodShape.within) ** 2;
}
