/** Everyday words and the official ones a newspaper prints for them. */
import { fold } from './fold.ts';
import type { OtherWords, Synonyms } from './other-words.ts';
import { wordEdges } from './word-edges.ts';

/** How many other runs are looked for: each costs downloads. */
const most = 5;

/** A word of a group that stands in the run. */
type Place = { start: number; word: string; group: readonly string[] };

/**
 * @param run folded
 * @returns the run with a word of it in other words, at most five; of words that overlap, the longest counts, and one
 *   that begins or ends inside a word of the dictionary is none
 */
export function synonymForms(run: string, synonyms: Synonyms): OtherWords[] {
	const edges = wordEdges(run);
	const places = synonyms
		.flatMap((group) =>
			group.map((word): Place => ({ start: run.indexOf(fold(word).text), word: fold(word).text, group })),
		)
		.filter(({ start, word }) => start >= 0 && edges.has(start) && edges.has(start + word.length))
		.sort((a, b) => b.word.length - a.word.length);
	const longest = places.filter((place, i) => places.slice(0, i).every((other) => !overlap(place, other)));
	return (
		longest
			.flatMap(({ start, word, group }) =>
				group.map((other): OtherWords => {
					const words = run.slice(0, start) + other + run.slice(start + word.length);
					return { run: fold(words).text, words };
				}),
			)
			// What holds the run itself was found by it.
			.filter((other) => !other.run.includes(run))
			.slice(0, most)
	);
}

function overlap(a: Place, b: Place): boolean {
	return a.start < b.start + b.word.length && b.start < a.start + a.word.length;
}
