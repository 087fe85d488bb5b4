/** Where phrases stand in a printed text, whatever folding hid between them. */
import { fold } from './fold.ts';
import { speltMatch } from './spelt-match.ts';
import { standsWhole } from './stands-whole.ts';

/** A place in a text, in UTF-16 units; `phrase` is the index of the phrase that stands there. */
export type Mark = { start: number; end: number; phrase: number };

/** A stretch of text, marked or not; stretches joined are the text. */
export type Stretch = { text: string; marked: boolean };

/**
 * @param text as printed
 * @param phrases folded
 * @param simplified the same text in simplified characters, place for place
 * @param whole those of the phrases that count only where they stand whole
 * @returns every place of every phrase in either, by where it begins, each once
 */
export function findMarks(
	text: string,
	phrases: readonly string[],
	simplified?: string,
	whole: readonly string[] = [],
): Mark[] {
	const marks = marksIn(text, phrases);
	if (simplified !== undefined) {
		const key = ({ start, end, phrase }: Mark) => `${String(start)} ${String(end)} ${String(phrase)}`;
		const printed = new Set(marks.map(key));
		marks.push(...marksIn(simplified, phrases).filter((mark) => !printed.has(key(mark))));
	}
	const counts = (mark: Mark, phrase = phrases[mark.phrase] ?? '') =>
		!whole.includes(phrase) || standsWhole(text, phrase, mark);
	return marks.filter((mark) => counts(mark)).sort((a, b) => a.start - b.start || b.end - a.end);
}

function marksIn(text: string, phrases: readonly string[]): Mark[] {
	const folded = fold(text);
	const marks: Mark[] = [];
	phrases.forEach((wanted, phrase) => {
		if (wanted === '') return;
		for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
			const start = folded.starts[at];
			const end = folded.ends[at + wanted.length - 1];
			if (start !== undefined && end !== undefined) marks.push({ start, end, phrase });
		}
	});
	return marks;
}

/** @returns the text from `from` to `to` in stretches, marked if a mark covers it */
export function stretches(text: string, marks: readonly Mark[], from = 0, to = text.length): Stretch[] {
	const parts: Stretch[] = [];
	let at = from;
	function add(end: number, marked: boolean): void {
		const stop = Math.min(end, to);
		if (stop <= at) return;
		const last = parts.at(-1);
		if (last?.marked === marked) last.text += text.slice(at, stop);
		else parts.push({ text: text.slice(at, stop), marked });
		at = stop;
	}
	for (const mark of marks) {
		add(mark.start, false);
		add(mark.end, true);
	}
	add(to, false);
	return parts;
}

/** @returns the place of a headline that is read as `typed` (folded), as `phrase` 0 */
export function speltMarks(headline: string, spelt: string, typed: string): Mark[] {
	const match = speltMatch(typed, { text: headline, spelt });
	return match === null ? [] : [{ start: match.start, end: match.end, phrase: 0 }];
}
