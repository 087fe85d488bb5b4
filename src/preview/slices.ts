/** Which slice of the typeface holds a character: its package cuts it so that a browser loads only what it needs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkit';
import { z } from 'zod';

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/unicode.json'));

const Ranges = z.record(z.string(), z.string());

let known: Map<number, string> | undefined;

/**
 * Characters to the names of their slices, as the package's list of Unicode ranges has them. It lists some 1,900 that
 * the typeface has not: ‰, ※, ✅.
 */
function slices(): Map<number, string> {
	if (known !== undefined) return known;
	known = new Map();
	const listed = Ranges.parse(JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')));
	for (const [name, ranges] of Object.entries(listed)) {
		for (const range of ranges.split(',')) {
			const [from = '', to = from] = range.replace('U+', '').split('-');
			for (let code = parseInt(from, 16); code <= parseInt(to, 16); code++) known.set(code, name.replace(/[[\]]/g, ''));
		}
	}
	return known;
}

/** The code points of each slice that was looked into, by its file. */
const held = new Map<string, ReadonlySet<number>>();

function codePointsIn(file: string): ReadonlySet<number> {
	const seen = held.get(file);
	if (seen !== undefined) return seen;
	const font = create(readFileSync(file));
	const found = new Set('fonts' in font ? [] : font.characterSet);
	held.set(file, found);
	return found;
}

/**
 * @param character one code point
 * @returns the file that holds it; null if the typeface has no such character
 */
export function sliceWith(character: string): string | null {
	const code = character.codePointAt(0) ?? -1;
	const name = slices().get(code);
	if (name === undefined) return null;
	const file = join(folder, 'files', `noto-serif-sc-${name}-wght-normal.woff2`);
	return codePointsIn(file).has(code) ? file : null;
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
