import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterPlaces } from '../../../src/search/text/character.ts';
import { pageWords } from '../../../src/search/text/page-words.ts';
import { boundWord, pairsFrom } from '../../../src/search/text/pair.ts';

/** Where a piece's words tell that a character stands. */
function placesIn(words: readonly string[], character: string): number[] {
	const at = (is: (word: string) => boolean) => words.flatMap((word, place) => (is(word) ? [place] : []));
	return characterPlaces(
		at((word) => word.startsWith(pairsFrom(character))),
		at((word) => word === boundWord(character)),
	);
}

test('a character has a place for each time it stands in a piece, and those in the headline are its first', () => {
	const seed = 20241125;
	const block = fc.string({ unit: fc.constantFrom('桥', '上', '1', '，'), minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(block, fc.array(block, { maxLength: 4 }), (headline, blocks) => {
			const { words, headline: inHeadline } = pageWords(
				{ text: headline },
				blocks.map((text) => ({ text })),
				['qiao'],
			);
			const count = (text: string) => text.split('桥').length - 1;
			const places = placesIn(words, '桥');
			expect(places.filter((place) => place < inHeadline)).toHaveLength(count(headline));
			expect(places).toHaveLength(count(headline) + blocks.reduce((sum, text) => sum + count(text), 0));
		}),
		{ seed },
	);
});
