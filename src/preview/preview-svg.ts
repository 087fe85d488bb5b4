/** A preview image as SVG, its characters as outlines: it looks the same wherever it is drawn. */
import { glyphOf } from './glyphs.ts';
import type { Glyph, Weight } from './glyphs.ts';
import { linesOf, printedText } from '../typesetting/line-break.ts';
import type { Phrase } from '../view/headline.ts';
import { drawable } from './slices.ts';

/** What a preview image says. */
export type Preview = {
	/** The site's name, over the rules. */
	masthead: string;
	kicker: string | null;
	headline: readonly Phrase[];
	/** The last line: where it was printed. */
	source: string;
};

/** In pixels: what apps that show shared links ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

const ink = '#1a1815';
const soft = '#5c564d';
const paper = '#fbf9f4';
const margin = 84;
/** Between the rules and the last line, where the headline stands. */
const field = { top: 158, bottom: 542 } as const;
/** From the largest type that fits. */
const smallest = 56;
const sizes = [108, 96, 84, 74, 64, smallest];
const leading = 1.32;
const kickerHeight = 70;

type GlyphRun = { glyphs: Glyph[]; width: number };

/** Whether every character of it can be drawn. */
export function canDraw(preview: Preview): boolean {
	return [preview.masthead, preview.kicker ?? '', preview.source, ...preview.headline.map(printedText)].every(
		(text) => drawable(text) !== null,
	);
}

/** @throws {Error} if a character can't be drawn: see `canDraw` */
export async function previewSvg({ masthead, kicker, headline, source }: Preview): Promise<string> {
	const { width, height } = previewSize;
	const widths = new Map<string, number>();
	for (const one of new Set(headline.map(printedText).join(''))) widths.set(one, (await runOf(one, 900)).width);
	const widthOf = (text: string) => Array.from(text).reduce((sum, one) => sum + (widths.get(one) ?? 0), 0);
	const above = kicker === null ? 0 : kickerHeight;
	const { size, lines } = fitted(headline, widthOf, above);
	const block = above + lines.length * size * leading;
	const top = (field.top + field.bottom - block) / 2;
	const set = [
		await centred(masthead, { size: 46, baseline: 92, weight: 900, fill: ink }),
		kicker === null ? '' : await centred(kicker, { size: 38, baseline: top + 40, weight: 500, fill: soft }),
		...(await Promise.all(
			lines.map((line, n) => {
				const baseline = top + above + n * size * leading + size * 1.02;
				return centred(line, { size, baseline, weight: 900, fill: ink });
			}),
		)),
		await centred(source, { size: 30, baseline: 592, weight: 500, fill: soft }),
	];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
		`<path fill="${paper}" d="M0 0h${width}v${height}H0z"/>`,
		`<path fill="${ink}" d="M${margin} 122h${width - 2 * margin}v6H${margin}zM${margin} 134h${width - 2 * margin}v2H${margin}z"/>`,
		...set,
		'</svg>',
	].join('');
}

/** The largest type in which a headline fits; what is too long for the smallest ends in ……. */
function fitted(
	headline: readonly Phrase[],
	widthOf: (text: string) => number,
	above: number,
): { size: number; lines: string[] } {
	const high = field.bottom - field.top - above;
	const setIn = (size: number) => {
		const room = (previewSize.width - 2 * margin) / size;
		const lines = linesOf(headline, widthOf, room);
		const most = Math.floor(high / (size * leading));
		return { lines, most, fits: lines.length <= most && lines.every((line) => widthOf(line) <= room) };
	};
	for (const size of sizes) {
		const { lines, fits } = setIn(size);
		if (fits) return { size, lines };
	}
	const { lines, most } = setIn(smallest);
	const cut = lines.slice(0, most);
	if (cut.length < lines.length)
		cut.push(
			`${Array.from(cut.pop() ?? '')
				.slice(0, -2)
				.join('')}……`,
		);
	return { size: smallest, lines: cut };
}

async function centred(
	text: string,
	{ size, baseline, weight, fill }: { size: number; baseline: number; weight: Weight; fill: string },
): Promise<string> {
	const { glyphs, width } = await runOf(drawable(text) ?? '', weight);
	let x = (previewSize.width - width * size) / 2;
	const paths = glyphs.map(({ path, advance, perEm }) => {
		const scale = size / perEm;
		const drawn = `<path transform="translate(${round(x)} ${round(baseline)}) scale(${round(scale)} ${round(-scale)})" d="${path}"/>`;
		x += advance * scale;
		return drawn;
	});
	return `<g fill="${fill}">${paths.join('')}</g>`;
}

/** A text set in one weight; its width in em. */
async function runOf(text: string, weight: Weight): Promise<GlyphRun> {
	const glyphs = await Promise.all(Array.from(drawable(text) ?? '', (one) => glyphOf(one, weight)));
	return { glyphs, width: glyphs.reduce((sum, { advance, perEm }) => sum + advance / perEm, 0) };
}

function round(number: number): string {
	return String(Math.round(number * 10_000) / 10_000);
}
