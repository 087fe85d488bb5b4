/** A run of characters that two passages share → the words in it that may be shown: whole in both. */
import { pairWeight } from './common-pairs.ts';
import { edgesOf } from './word-edges.ts';

type Stretch = { text: string; at: number };
/** A word of fewer characters may be anything. */
export const shortest = 3;
/** Words of one character that join others, and belong to no name. */
const joins = /^[的了着过们地得上下里中内外和与及或把被将再又也都不没就还为对从到向以于是有让使给并而但在这那·…等由其他她它我你该各每此某后前时之所则却至来去说称会能要可已正较更最很约近共总只仅均]$/u;

/** @param length of what both have, from `at` on */
export function wordsIn(one: Stretch, other: Stretch, length: number): string[] {
	const [mine, theirs] = [edgesOf(one.text), edgesOf(other.text)];
	const edges: number[] = [];
	for (let at = 0; at <= length; at++) if (mine.has(one.at + at) && theirs.has(other.at + at)) edges.push(at);
	const found: string[] = [];
	let words: string[] = [];
	const close = (): void => {
		const text = trimmed(words).join('');
		if (text.length >= shortest) found.push(text);
		words = [];
	};
	for (const [n, edge] of edges.entries()) {
		const next = edges[n + 1];
		if (next === undefined) break;
		const word = one.text.slice(one.at + edge, one.at + next);
		if (joins.test(word)) close();
		else words.push(word);
	}
	close();
	return found;
}

/** Without the words at both ends that news of any kind has, unless nothing but those would be left. */
function trimmed(words: readonly string[]): readonly string[] {
	const isCommon = (word: string | undefined): boolean =>
		word !== undefined && word.length === 2 && pairWeight(word, 0) <= 1;
	let [from, to] = [0, words.length];
	const left = (start: number, end: number): number => words.slice(start, end).join('').length;
	while (from < to && isCommon(words[to - 1]) && left(from, to - 1) >= shortest) to--;
	while (from < to && isCommon(words[from]) && left(from + 1, to) >= shortest) from++;
	return words.slice(from, to);
}
