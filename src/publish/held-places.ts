/** Which names of places a source text holds, however its lines are broken. */
import type { ListedPlace } from '../newspaper/model.ts';
import { wordsOfPlaces } from '../places/find-places.ts';
import { nameTrie } from '../places/name-trie.ts';

/**
 * Lines that the layout broke are joined later, perhaps with others between them: a name is also held if one line ends
 * with its beginning and another begins with the rest.
 *
 * @param text of an edition's source files
 * @returns each name that the text may hold, and which place it means
 */
export function heldPlaces(text: string, places: readonly ListedPlace[]): string[] {
	const words = wordsOfPlaces(places);
	if (words.size === 0) return [];
	const lines = text
		.split(/\r?\n/)
		.map((line) => line.replace(/^\s*@\S+/u, '').trim())
		.filter((line) => line !== '');
	const longest = Math.max(...[...words.keys()].map((word) => word.length));
	const [heads, tails] = [new Set<string>(), new Set<string>()];
	const trie = nameTrie(words.keys());
	const held = new Set<string>();
	for (const line of lines) {
		for (let length = 1; length < longest; length++) {
			heads.add(line.slice(0, length));
			tails.add(line.slice(-length));
		}
		for (let from = 0; from < line.length; from++) {
			for (const end of trie.endsAt(line, from)) held.add(line.slice(from, end));
		}
	}
	for (const word of words.keys()) if (!held.has(word) && isBroken(word, tails, heads)) held.add(word);
	return [...held].map((word) => `${word} ${words.get(word) ?? ''}`);
}

function isBroken(word: string, tails: ReadonlySet<string>, heads: ReadonlySet<string>): boolean {
	for (let at = 1; at < word.length; at++) {
		if (tails.has(word.slice(0, at)) && heads.has(word.slice(at))) return true;
	}
	return false;
}
