/** Names and headlines that somebody may have meant by a query that finds nothing. */
import { fold } from './fold.ts';
import type { Spelt } from './spelt-match.ts';

const most = 3;

/**
 * Read the same, or one character wrong, missing or too many, or two changed places. Names of two characters are near
 * only by their reading: one character off, they are anything.
 *
 * @param typed folded
 * @param suggestions the best first
 * @param readingOf a Han character's syllable
 * @returns at most three, those read the same first
 */
export function nearCandidates(
	typed: string,
	suggestions: Iterable<Spelt>,
	readingOf: (character: string) => string | undefined,
): string[] {
	const characters = [...typed];
	const reading = characters.map((character) => readingOf(character) ?? character);
	const alike: string[] = [];
	const off: string[] = [];
	for (const suggestion of suggestions) {
		const sound = soundsLike(suggestion, reading);
		if (sound !== null && fold(sound).text !== typed) alike.push(sound);
		else if (characters.length > 2 && isOneOff(characters, [...fold(suggestion.text).text])) off.push(suggestion.text);
	}
	return [...new Set([...alike, ...off])].slice(0, most);
}

/** @returns the run of the text's Han characters that is read so, as printed; null if there is none */
function soundsLike({ text, spelt }: Spelt, reading: readonly string[]): string | null {
	if (reading.length < 2) return null;
	const syllables = spelt.split(' ');
	const places = [...text.matchAll(/\p{Script=Han}/gu)];
	for (let i = 0; i + reading.length <= places.length; i++) {
		if (!reading.every((syllable, k) => syllables[i + k] === syllable)) continue;
		const last = places[i + reading.length - 1];
		return text.slice(places[i]?.index, (last?.index ?? 0) + (last?.[0].length ?? 0));
	}
	return null;
}

function isOneOff(a: readonly string[], b: readonly string[]): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
	return left.length <= 1 && right.length <= 1 ? left.length + right.length > 0 : swapped;
}
