/** A paragraph cut into what is read aloud in one breath, after the marks of GB/T 15834-2011. README.md says how. */
import { cutInRow, waysToCut } from './cut-long.ts';
import { closersAfter, endingMarks, isEnd, spansOf, tail } from './marks.ts';
import type { Span } from './marks.ts';

/** A quotation's words are followed by who said them, so the sentence goes on. */
const attribution =
	/^[^，。！？；：“”‘’「」『』]{0,16}?(?:说|道|问|答|喊|称|讲|表示|介绍|指出|强调|告诉|回忆|感慨|感叹|直言|坦言|认为|提醒|呼吁|透露|解释|写着)/u;
/** What follows belongs to the same sentence: a mark within it, or a word that can't begin one. */
const goingOn = /^(?:[，、；：,;:—]|[的地得之]|这[个句样些]|等)/u;
const sayable = /[\p{L}\p{N}]/u;

/** What runs on for so long without an end is no prose: it is cut in one go, and not read again after every cut. */
const endless = 2000;

/**
 * @param text of one paragraph, as it stands on the page
 * @returns the length of each sentence in UTF-16 units, in order; their sum is the text's length. A text with something
 * to say has no sentence without it; a sentence taken by itself is one sentence.
 */
export function sentenceLengths(text: string): number[] {
	return sentencesOf(text).map(({ length }) => length);
}

function sentencesOf(text: string): string[] {
	if (text === '') return [];
	const ways =
		text.length > endless
			? [cutAt(text, endsIn(text)), cutInRow(text)]
			: [cutAt(text, endsIn(text)), ...waysToCut(text)];
	const pieces = ways.map(joinUnsayable).find(({ length }) => length > 1);
	return pieces === undefined ? [text] : pieces.flatMap(sentencesOf);
}

/** @returns where sentences end, each place past the marks that belong to the end */
function endsIn(text: string): number[] {
	const last = text.trimEnd().length;
	const marks = endingMarks(text).filter((at) => isEnd(text, at) && closersAfter(text, at + 1) < last);
	if (marks.length === 0) return [];
	const spans = spansOf(text).map((span) => ({ ...span, full: endsSentence(text, span) }));
	// Those in which no sentence can end, by where they begin.
	const closed = spans.filter(({ full }) => !full).sort((a, b) => a.from - b.from);
	let [passed, closedTo] = [0, 0];
	const ends: number[] = [];
	for (const at of marks) {
		if (at < (ends.at(-1) ?? 0)) continue;
		// All that the mark stands within, and that isn't closed with it, must be made of whole sentences.
		for (let span = closed[passed]; span !== undefined && span.from <= at; span = closed[++passed])
			closedTo = Math.max(closedTo, span.to);
		if (at < closedTo) continue;
		let end = closersAfter(text, at + 1);
		while (/\s/u.test(text.charAt(end))) end++;
		ends.push(end);
	}
	return ends;
}

/**
 * Whether what is quoted is made of sentences, the last of which ends the outer one too: 他说：“来了。” does, “来了。”他说
 * and 喊着“加油！”的人们 do not, and a title never does.
 */
function endsSentence(text: string, { from, to, kind }: Span): boolean {
	if (kind === 'title') return false;
	const after = text.slice(closersAfter(text, to));
	const before = tail(text, Math.max(from, 0)).trimEnd();
	const introduced = /[：，]$/u.test(before);
	const alone = before === '' || /[。！？…][”’」』）》]*$/u.test(before);
	if (isEnd(text, closersAfter(text, to))) return kind === 'quotation' && introduced;
	if (!lastEnds(text, to)) return false;
	if (after.trim() === '') return introduced || alone;
	if (goingOn.test(after)) return false;
	return introduced || (alone && !attribution.test(after));
}

/** Whether the last that stands before a closing mark is the end of a sentence. */
function lastEnds(text: string, to: number): boolean {
	return /[。！？!?…⁇⁈⁉‼][”’」』）》\s]*$/u.test(tail(text, to));
}

function cutAt(text: string, ends: readonly number[]): string[] {
	return [0, ...ends].map((from, index) => text.slice(from, ends[index] ?? text.length));
}

/** What has nothing to say goes with what stands before it, and at the beginning with what follows. */
function joinUnsayable(pieces: readonly string[]): string[] {
	const joined: string[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (last === undefined || (sayable.test(piece) && sayable.test(last))) joined.push(piece);
		else joined[joined.length - 1] = last + piece;
	}
	return joined;
}

/** @returns the lengths as they stand in the attribute `data-s`; null for a text of a single sentence */
export function sentencesAttribute(text: string): string | null {
	const lengths = sentenceLengths(text);
	return lengths.length < 2 ? null : lengths.join(' ');
}
