/**
 * Writes the browser's table of readings: `node tests/pinyin/write-character-readings.ts`. The browser has no dictionary;
 * it needs one usual reading a character, and only where a query finds nothing.
 */
import { writeFileSync } from 'node:fs';
import { spell } from '../../src/pinyin/spell.ts';

/** @returns `syllable characters|syllable characters|…` for the Han characters of GB 2312 */
export function characterTable(): string {
	const bytes: number[] = [];
	for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
	const characters = [...new TextDecoder('gbk').decode(Uint8Array.from(bytes))].filter((c) =>
		/\p{Script=Han}/u.test(c),
	);
	const rows = new Map<string, string>();
	for (const character of characters) {
		const [read] = spell(character);
		if (read !== undefined && read.syllable !== '')
			rows.set(read.syllable, (rows.get(read.syllable) ?? '') + character);
	}
	return [...rows]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([syllable, list]) => `${syllable} ${list}`)
		.join('|');
}

if (import.meta.main) {
	const comment =
		'/** Written by tests/pinyin/write-character-readings.ts: a syllable and the characters usually read so. */';
	const file = new URL('../../src/search/text/character-readings.ts', import.meta.url);
	writeFileSync(file, `${comment}\nexport const characterReadings =\n\t'${characterTable()}';\n`);
}
