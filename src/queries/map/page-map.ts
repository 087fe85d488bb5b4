/** 示意图 of a printed page: its articles and photos as blocks to tap, in print order, sized by their length. */
import { createHash } from 'node:crypto';
import type { MapBlock } from '../../view/page-image.ts';
import { headlineOf } from '../../typesetting/headline.ts';
import type { PieceOf } from '../newsroom.ts';
import type { PrintRun } from '../pages/print-order.ts';
import { layPage } from './lay-page.ts';
import type { PhotoHref } from './lay-page.ts';
import { mapColumns } from './map-layout.ts';
import type { Cell } from './map-cell.ts';

export type PageMap = {
	blocks: MapBlock[];
	/** Where the blocks stand: a style sheet of this page's own, and what the security policy is told to let it by. */
	places: { css: string; hash: `sha256-${string}` };
};

/**
 * @param runs of the page, in print order
 * @param photoHref a photo's own page, or null
 * @returns null for a page of which nothing can be opened
 */
export function pageMap(runs: readonly PrintRun<PieceOf>[], photoHref: PhotoHref): PageMap | null {
	const laid = layPage(runs, photoHref);
	if (laid === null) return null;
	return {
		blocks: laid.blocks.map(({ kind, href, title, cell, step }) => ({
			kind,
			href,
			phrases: headlineOf(title).phrases,
			step,
			columns: columnsOf(cell.width),
		})),
		places: placesOf(laid.blocks.map(({ cell }) => cell)),
	};
}

function columnsOf(width: number): MapBlock['columns'] {
	return width === mapColumns ? 3 : width >= 6 ? 2 : 1;
}

function placesOf(cells: readonly Cell[]): PageMap['places'] {
	const css = cells
		.map(({ left, top, width, height }, n) => {
			const area = [top + 1, left + 1, top + height + 1, left + width + 1].join('/');
			return `.page-map li:nth-child(${n + 1}){grid-area:${area}}`;
		})
		.join('');
	return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}
