/** Which role mark an unknown one was meant to be. */
import { roleWords } from '../model.ts';

const byOtherName: ReadonlyMap<string, string> = new Map(
	Object.values(roleWords).flatMap(({ mark, otherNames }) => otherNames.map((name): [string, string] => [name, mark])),
);

/** How many letters must change to make one word of the other; words are short. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? b.length;
}

/**
 * @param name the unknown mark without its sign, at most 24 characters
 * @param marks the right ones, to look for one that is a letter away (two in long words)
 * @returns the mark that was probably meant, or null
 */
export function guessMark(name: string, marks: Iterable<string>): string | null {
	const word = name.toLowerCase();
	const known = byOtherName.get(word);
	if (known !== undefined) return known;
	let guess: { mark: string; distance: number } | null = null;
	for (const mark of marks) {
		const changes = distance(word, mark);
		if (changes <= (mark.length >= 6 ? 2 : 1) && changes < (guess?.distance ?? Infinity))
			guess = { mark, distance: changes };
	}
	return guess?.mark ?? null;
}
