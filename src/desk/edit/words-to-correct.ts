/** What a correction of a line most likely is, by what the editor has chosen or typed in it. */
import { readRoleMark } from '../../newspaper/lines/role-mark.ts';
import { lineOfWords } from './line-of-words.ts';

/** The words as printed, and the right ones. */
export type WordsToCorrect = { find: string; replace: string };

/** So many characters more on each side make what readers are told understood: “区委书记”, not “记”. */
const around = 2;

/** Words don't go over these. */
const stop = /[\s\p{P}]/u;

/**
 * @param printed the line as it is in the file
 * @param field what the editor has in the field by now, and what is chosen there
 * @param lines all of the page
 * @returns the words that were typed over, or else those that are chosen, with as much around them as tells the place
 *   from others; '' and '' if nothing was chosen
 */
export function wordsToCorrect(
	printed: string,
	{ text, from, to }: { text: string; from: number; to: number },
	lines: readonly string[],
): WordsToCorrect {
	const change =
		text === printed ? { start: from, end: to, replace: printed.slice(from, to) } : changeOf(printed, text);
	if (change.start === change.end && change.replace === '') return { find: '', replace: '' };
	const { least, most } = ownText(printed);
	let [start, end] = [Math.max(least, change.start), Math.max(least, Math.min(most, change.end))];
	const typedOver = text !== printed;
	const mayTake = (at: number): boolean => !stop.test(printed.charAt(at));
	for (let n = 0; typedOver && n < around; n++) {
		if (start > least && mayTake(start - 1)) start--;
		if (end < most && mayTake(end)) end++;
	}
	const [first, last] = [start, end];
	const isUnclear = () => start === end || lineOfWords(lines, printed.slice(start, end)) === 'several';
	while (isUnclear() && (start > least || end < most)) {
		if (start > least) start--;
		if (end < most) end++;
	}
	// Where the whole line doesn't tell it either, the short words stay.
	if (isUnclear()) [start, end] = [first, last];
	const find = printed.slice(start, end).trim();
	const replace = printed.slice(start, change.start) + change.replace + printed.slice(change.end, end);
	return { find, replace: replace.trim() };
}

/** The stretch of a line that another text of it has otherwise. */
function changeOf(printed: string, text: string): { start: number; end: number; replace: string } {
	let start = 0;
	while (start < printed.length && start < text.length && printed[start] === text[start]) start++;
	let behind = 0;
	const most = Math.min(printed.length, text.length) - start;
	while (behind < most && printed.at(-1 - behind) === text.at(-1 - behind)) behind++;
	return { start, end: printed.length - behind, replace: text.slice(start, text.length - behind) };
}

/** Where a line's own text stands, without its mark and the white space around it. */
function ownText(printed: string): { least: number; most: number } {
	const bare = printed.trim();
	const before = printed.indexOf(bare);
	const mark = readRoleMark(bare);
	return { least: before + (mark.kind === 'role' ? mark.length : 0), most: before + bare.length };
}
