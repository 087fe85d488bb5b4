/** The map of a printed page as a drawing of the size of a stamp: what stands where, and what leads. */
import type { PageSketch } from '../../view/today.ts';
import type { LaidBlock, LaidPage } from './lay-page.ts';
import { mapColumns } from './map-layout.ts';

/** The drawing's box: a newspaper's proportion. */
const box = { width: 120, height: 170 };
/** White around a block's content. */
const white = 4;
/** How thick the bar of a headline is, by its step of type. */
const bars: Readonly<Record<LaidBlock['step'], number>> = { s: 3, m: 4, l: 6, xl: 9 };
/** How wide a character of a headline is, as a share of its bar's thickness. */
const letter = 1.1;

type Rect = { x: number; y: number; width: number; height: number };

export function sketchOf({ rows, blocks }: LaidPage): PageSketch {
	const drawn = blocks.map((block) => drawnBlock(block, rows));
	const largest = Math.max(...drawn.map(({ head }) => head.height));
	const lead = drawn.find(({ picture, head }) => !picture && head.height === largest);
	return {
		text: pathOf(drawn.filter(({ picture }) => !picture).map(({ body }) => body)),
		pictures: pathOf(drawn.filter(({ picture }) => picture).map(({ body }) => body)),
		heads: pathOf(drawn.filter((block) => block !== lead && !block.picture).map(({ head }) => head)),
		lead: pathOf(lead === undefined ? [] : [lead.head]),
	};
}

/** In whole units. */
function drawnBlock({ kind, title, cell, step }: LaidBlock, rows: number) {
	const column = box.width / mapColumns;
	const [top, bottom] = [cell.top, cell.top + cell.height].map((row) => Math.round((row / rows) * box.height));
	const x = Math.round(cell.left * column) + white;
	const y = (top ?? 0) + white;
	const width = Math.round(cell.width * column) - 2 * white;
	const height = (bottom ?? 0) - y - white;
	const picture = kind === 'photo';
	const bar = Math.min(bars[step], height);
	const head: Rect = { x, y, width: Math.min(width, Math.round(title.length * bar * letter)), height: bar };
	const under = picture ? 0 : bar + white - 1;
	const body: Rect = { x, y: y + under, width, height: Math.max(0, height - under) };
	return { picture, head, body };
}

function pathOf(rects: readonly Rect[]): string {
	return rects
		.filter(({ height }) => height > 0)
		.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`)
		.join('');
}
