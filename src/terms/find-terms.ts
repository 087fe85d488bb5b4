/** Where a text names the terms that editors explain. */
import type { ListedTerm } from '../newspaper/model.ts';
import { nameTrie } from '../places/name-trie.ts';

export type FoundTerm = {
	/** The term's name in the list, whatever the text calls it. */
	name: string;
	/** Where it stands in the text, in UTF-16 units from 0. */
	from: number;
	to: number;
};

/** @returns each term a text names, in order, none within another: of names that begin at one point the longest */
export type TermFinder = (text: string) => FoundTerm[];

/** @returns the names and aliases of all terms, each with the name of its term */
function wordsOfTerms(terms: readonly ListedTerm[]): Map<string, string> {
	return new Map(
		terms.flatMap(({ name, aliases }) => [name, ...aliases].map((word): [string, string] => [word, name])),
	);
}

export function termFinder(terms: readonly ListedTerm[]): TermFinder {
	const words = wordsOfTerms(terms);
	if (words.size === 0) return () => [];
	const trie = nameTrie(words.keys());
	return (text) => {
		const found: FoundTerm[] = [];
		for (let from = 0; from < text.length; from++) {
			const [to] = trie.endsAt(text, from);
			const name = to === undefined ? undefined : words.get(text.slice(from, to));
			if (to === undefined || name === undefined) continue;
			found.push({ name, from, to });
			from = to - 1;
		}
		return found;
	};
}
