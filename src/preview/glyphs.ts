/** The outlines of characters, in the weights that preview images use. */
import { readFile } from 'node:fs/promises';
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import { sliceWith } from './slices.ts';

/** As the axis of the variable font counts it, 200 to 900. */
export type Weight = 500 | 900;

export type Glyph = {
	/** An SVG path, in units of which `perEm` are an em; y grows upwards from the baseline. */
	path: string;
	/** How far the next one stands from it, in the same units. */
	advance: number;
	perEm: number;
};

const fonts = new Map<string, Promise<Font>>();
const drawn = new Map<string, Glyph>();

/**
 * @param character one code point that the typeface has: see `drawable`
 * @throws {Error} if it has not
 */
export async function glyphOf(character: string, weight: Weight): Promise<Glyph> {
	const key = `${String(weight)}${character}`;
	const known = drawn.get(key);
	if (known !== undefined) return known;
	const font = await fontWith(character, weight);
	const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
	if (glyph.id === 0) throw new Error(`no glyph of ${character}`);
	const made = { path: glyph.path.toSVG(), advance: glyph.advanceWidth, perEm: font.unitsPerEm };
	drawn.set(key, made);
	return made;
}

async function fontWith(character: string, weight: Weight): Promise<Font> {
	const file = sliceWith(character);
	if (file === null) throw new Error(`no slice with ${character}`);
	const key = `${String(weight)}${file}`;
	const known = fonts.get(key) ?? openFont(file, weight);
	fonts.set(key, known);
	return known;
}

async function openFont(file: string, weight: Weight): Promise<Font> {
	// The axis is fixed here: what reads outlines does not vary fonts that are compressed.
	const fixed = await subsetFont(await readFile(file), undefined, {
		keepAllGlyphs: true,
		targetFormat: 'truetype',
		variationAxes: { wght: weight },
	});
	const font = create(fixed);
	if ('fonts' in font) throw new Error(`${file} is a collection`);
	return font;
}
