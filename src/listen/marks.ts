/** The marks that end sentences, and those that stand in pairs. */

/** What stands between a pair of marks; `from` and `to` are the places of the two, in UTF-16 units. */
export type Span = {
	/** -1 where the text begins within it. */
	from: number;
	to: number;
	kind: 'quotation' | 'bracket' | 'title';
};

const pairs: Readonly<Record<string, { open: string; kind: Span['kind'] }>> = {
	'”': { open: '“', kind: 'quotation' },
	'’': { open: '‘', kind: 'quotation' },
	'」': { open: '「', kind: 'quotation' },
	'』': { open: '『', kind: 'quotation' },
	'）': { open: '（', kind: 'bracket' },
	')': { open: '(', kind: 'bracket' },
	'】': { open: '【', kind: 'title' },
	'》': { open: '《', kind: 'title' },
	'〉': { open: '〈', kind: 'title' },
};
const opening = new Set(Object.values(pairs).map(({ open }) => open));
const paired = /[“”‘’「」『』（）()【】《》〈〉]/gu;
const ending = /[。！？⁇⁈⁉‼｡….!?]/gu;

/** @returns every pair of the text; a mark that is never closed makes none */
export function spansOf(text: string): Span[] {
	const open: { mark: string; at: number }[] = [];
	const spans: Span[] = [];
	for (const { 0: mark, index: at } of text.matchAll(paired)) {
		if (opening.has(mark)) open.push({ mark, at });
		const pair = pairs[mark];
		if (pair === undefined) continue;
		const index = open.findLastIndex((one) => one.mark === pair.open);
		const opened = open[index];
		if (opened !== undefined) open.length = index;
		// An apostrophe within a word closes nothing.
		else if (mark === '’') continue;
		spans.push({ from: opened?.at ?? -1, to: at, kind: pair.kind });
	}
	return spans;
}

/** @returns the places of all marks a sentence can end with */
export function endingMarks(text: string): number[] {
	return Array.from(text.matchAll(ending), ({ index }) => index);
}

/** @returns the place past the closing marks that begin at a place */
export function closersAfter(text: string, at: number): number {
	let end = at;
	while (end < text.length && text.charAt(end) in pairs) end++;
	return end;
}

/** @returns whether a sentence ends with the mark at this place; of several marks in a row, with the last */
export function isEnd(text: string, at: number): boolean {
	const mark = text.charAt(at);
	const next = text.charAt(at + 1);
	if (/[。！？⁇⁈⁉‼｡]/u.test(mark)) return !/[。！？⁇⁈⁉‼｡…!?]/u.test(next);
	if (mark === '…') return /[。！？⁇⁈⁉‼｡!?]…*$/u.test(text.slice(0, at)) && !/[。！？…!?]/u.test(next);
	if (!/[.!?]/u.test(mark) || /[.!?]/u.test(next)) return false;
	const rest = text.slice(closersAfter(text, at + 1));
	// After Chinese a question mark of half width is as good as its own.
	if (mark !== '.' && /[^\p{ASCII}][!?]+$/u.test(text.slice(0, at + 1))) return true;
	return rest === '' || (/^\s+\S/u.test(rest) && (mark !== '.' || !/^\s+[\p{Ll}\d]/u.test(rest)));
}
