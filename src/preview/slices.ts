/** Which slice of the typeface holds a character: its package cuts it so that a browser loads only what it needs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/unicode.json'));

const Ranges = z.record(z.string(), z.string());

let known: Map<number, string> | undefined;

/** Characters to the names of their slices, as the package's list of Unicode ranges has them. */
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

/**
 * @param character one code point
 * @returns the file that holds it; null if the typeface has no such character
 */
export function sliceWith(character: string): string | null {
	const name = slices().get(character.codePointAt(0) ?? -1);
	return name === undefined ? null : join(folder, 'files', `noto-serif-sc-${name}-wght-normal.woff2`);
}

/**
 * What a text is drawn as: a character the typeface has not is drawn as those it is a compatible form of (Ⅲ as III).
 *
 * @returns null if one of them can't be drawn
 */
export function drawable(text: string): string | null {
	const drawn = Array.from(text, (character) => {
		if (sliceWith(character) !== null) return character;
		const plain = character.normalize('NFKC');
		return Array.from(plain).every((one) => sliceWith(one) !== null) ? plain : null;
	});
	return drawn.includes(null) ? null : drawn.join('');
}
