/** How large a headline may stand in a block of the page's map, and how much room it takes there. */
import type { MapBlock } from '../../view/page-image.ts';
import type { Cell } from './map-cell.ts';

type TypeStep = MapBlock['step'];

/** The steps of type in the map, the smallest first; page-map.css sets them. */
export const typeSteps = ['s', 'm', 'l', 'xl'] as const satisfies readonly TypeStep[];

/** A phone's map, in CSS pixels: what is legible here is legible everywhere, as the map grows with its type. */
const phone = { column: 29.8, row: 14.1, padding: 14, line: 1.3 };
const pixels: Readonly<Record<TypeStep, number>> = { s: 15, m: 17, l: 21, xl: 27 };

/** No block is lower: 56 pixels on a phone, of which a finger needs 44. In rows. */
export const lowest = 4;

/** A headline takes at most this share of its block, so that text is drawn under it; the lead's may take more. */
const share = 0.6;
const leadShare = 0.8;

/**
 * @param title the headline's width in Han characters
 * @param width of the block, in columns
 * @returns the rows that the headline takes, never fewer than a block has
 */
export function rowsFor(title: number, width: number, step: TypeStep): number {
	const perLine = Math.max(1, Math.floor((width * phone.column - phone.padding) / pixels[step]));
	const lines = Math.max(1, Math.ceil(title / perLine));
	return Math.max(lowest, Math.ceil((lines * pixels[step] * phone.line + phone.padding) / phone.row));
}

/**
 * The lead is the largest article, the first of several; its headline stands larger than any other, unless there is room
 * for no more than the smallest type. A caption is set small.
 *
 * @param cells and `titles` one a block
 * @returns each block's step
 */
export function typeOf(cells: readonly Cell[], titles: readonly { width: number; caption: boolean }[]): TypeStep[] {
	const areas = cells.map(({ width, height }, n) => (titles[n]?.caption === true ? 0 : width * height));
	const lead = areas.indexOf(Math.max(...areas));
	const fitting = cells.map((cell, n) => largest(cell, titles[n]?.width ?? 0, n === lead ? leadShare : share));
	const ceiling = Math.max(0, (fitting[lead] ?? 0) - 1);
	return fitting.map((step, n) => {
		if (titles[n]?.caption === true) return 's';
		return typeSteps[n === lead ? step : Math.min(step, ceiling)] ?? 's';
	});
}

/** The place in `typeSteps` of the largest step that fits. */
function largest({ width, height }: Cell, title: number, most: number): number {
	return Math.max(
		0,
		typeSteps.findLastIndex((step) => rowsFor(title, width, step) <= height * most),
	);
}
