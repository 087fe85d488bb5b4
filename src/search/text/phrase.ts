/** Asking the index for a run of characters: which words to ask for, and where all of them meet. */
import { pairWord } from './pair.ts';

/** A word to ask for, and how many characters into the phrase it stands. */
export type Step = { word: string; offset: number };

/**
 * The fewest words that cover the phrase: every second pair, and the last one. Each costs the reader about one
 * download, and pairs that stand one or two places after each other leave no character of the phrase unchecked.
 *
 * @param phrase a folded text of two characters or more
 * @returns in order of offset
 */
export function phraseSteps(phrase: string): Step[] {
	const characters = [...phrase];
	const last = characters.length - 2;
	const steps: Step[] = [];
	characters.slice(0, -1).forEach((first, offset) => {
		const second = characters[offset + 1];
		if (second !== undefined && (offset % 2 === 0 || offset === last)) {
			steps.push({ word: pairWord(first, second), offset });
		}
	});
	return steps;
}

/**
 * @param steps as `phraseSteps` gives them
 * @param positions for each step, where its word stands in one piece, in order
 * @returns where the phrase begins in that piece, in order
 */
export function phraseStarts(steps: readonly Step[], positions: readonly (readonly number[])[]): number[] {
	let starts: number[] | undefined;
	steps.forEach(({ offset }, i) => {
		const begins = (positions[i] ?? []).map((position) => position - offset);
		starts = starts === undefined ? begins : common(starts, begins);
	});
	return starts ?? [];
}

/** @returns the numbers that are in both, each list in order */
export function common(a: readonly number[], b: readonly number[]): number[] {
	const both: number[] = [];
	let at = 0;
	for (const number of a) {
		while ((b[at] ?? Infinity) < number) at++;
		if (b[at] === number) both.push(number);
	}
	return both;
}
