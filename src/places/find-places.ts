/** Where a text names the listed places. */
import type { ListedPlace } from '../newspaper/model.ts';
import { anotherThing } from './another-thing.ts';
import { nameTrie } from './name-trie.ts';

export type FoundPlace = {
	/** The place's name in the list, whatever the text calls it. */
	name: string;
	/** Where it stands in the text, in UTF-16 units from 0. */
	from: number;
	to: number;
};

/** @returns each place a text names, in order; of names that begin at one point only the longest */
export type PlaceFinder = (text: string) => FoundPlace[];

/** @returns the names and aliases of all places, each with the name of its place */
export function wordsOfPlaces(places: readonly ListedPlace[]): Map<string, string> {
	return new Map(
		places.flatMap(({ name, aliases }) => [name, ...aliases].map((word): [string, string] => [word, name])),
	);
}

export function placeFinder(places: readonly ListedPlace[]): PlaceFinder {
	const words = wordsOfPlaces(places);
	if (words.size === 0) return () => [];
	const trie = nameTrie(words.keys());
	return (text) => {
		const found: FoundPlace[] = [];
		/** Where the last name ended, and how many of `found` lead up to it without a gap. */
		let [passed, row] = [0, 0];
		for (let from = 0; from < text.length; from++) {
			const ends = trie.endsAt(text, from);
			const to = ends.find((end) => anotherThing(text, from, end) !== 'word');
			if (to === undefined) continue;
			if (from !== passed) row = 0;
			const other = anotherThing(text, from, to);
			if (other === 'organisation') found.splice(found.length - row, row);
			const name = words.get(text.slice(from, to));
			if (other === null && name !== undefined) {
				found.push({ name, from, to });
				row++;
			} else row = 0;
			passed = to;
			from = to - 1;
		}
		return found;
	};
}
