/** How a Han character is usually read. Holds a table of some 15 KiB (gzip): imported only if it is needed. */
import { characterReadings } from './character-readings.ts';

const syllables = new Map<string, string>();
for (const row of characterReadings.split('|')) {
	const [syllable = '', characters = ''] = row.split(' ');
	for (const character of characters) syllables.set(character, syllable);
}

/** @returns its syllable without tone, ü as v; undefined for what isn't among the 6,763 characters of GB 2312 */
export function readingOf(character: string): string | undefined {
	return syllables.get(character);
}
