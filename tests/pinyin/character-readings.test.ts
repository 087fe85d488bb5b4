import { expect, test } from 'vitest';
import { characterReadings } from '../../src/search/text/character-readings.ts';
import { readingOf } from '../../src/search/text/reading-of.ts';
import { characterTable } from './write-character-readings.ts';

test('the browser’s table of readings is the one the dictionary gives', () => {
	expect(characterReadings === characterTable(), 'run node tests/pinyin/write-character-readings.ts').toBe(true);
});

test.each([
	['柳', 'liu'],
	['覃', 'qin'],
	['绿', 'lv'],
	['A', undefined],
])('%s is read %s', (character, syllable) => {
	expect(readingOf(character)).toBe(syllable);
});
