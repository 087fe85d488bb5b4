/** Which slice of the typeface holds a character: its package cuts it so that a browser loads only what it needs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import missing from './missing.json' with { type: 'json' };

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/unicode.json'));

const Ranges = z.record(z.string(), z.string());

let known: ReadonlyMap<number, string> | undefined;

/**
 * The code points that a list names.
 *
 * @param ranges as in CSS: `U+20-7e,U+a0`
 */
export function* codePointsOf(ranges: string): Generator<number> {
	for (const range of ranges.split(',')) {
		const [from = '', to = from] = range.replace('U+', '').split('-');
		for (let code = parseInt(from, 16); code <= parseInt(to, 16); code++) yield code;
	}
}

/** @returns the file of each code point that the package's list of Unicode ranges names, whether its font has it or not */
export function listedSlices(): Map<number, string> {
	const files = new Map<number, string>();
	for (const [name, ranges] of Object.entries(
		Ranges.parse(JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'))),
	)) {
		const file = join(folder, 'files', `noto-serif-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`);
		for (const code of codePointsOf(ranges)) files.set(code, file);
	}
	return files;
}

/** Without those some 1,900 that are listed and that the typeface has not: ‰, ※, ✅. To look into its files takes seconds. */
function slices(): ReadonlyMap<number, string> {
	if (known !== undefined) return known;
	const files = listedSlices();
	for (const code of codePointsOf(missing.codePoints)) files.delete(code);
	known = files;
	return known;
}

/**
 * @param character one code point
 * @returns the file that holds it; null if the typeface has no such character
 */
export function sliceWith(character: string): string | null {
	return slices().get(character.codePointAt(0) ?? -1) ?? null;
}

/** What takes no ink and no room: joiners, variation selectors, marks of direction, controls. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/u;

/**
 * What a text is drawn as: white space of any kind as a space, what nobody sees as nothing, and a character that the
 * typeface has not as those it is a compatible form of (Ⅲ as III).
 *
 * @returns null if one of them can't be drawn
 */
export function drawable(text: string): string | null {
	const drawn = Array.from(text, (character) => {
		if (/\s/u.test(character)) return ' ';
		if (unseen.test(character)) return '';
		if (sliceWith(character) !== null) return character;
		const plain = character.normalize('NFKC');
		return plain !== character && Array.from(plain).every((one) => sliceWith(one) !== null) ? plain : null;
	});
	return drawn.includes(null) ? null : drawn.join('');
}
