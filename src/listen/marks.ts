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
	/** How many of each are open: a page full of marks that nothing closes is not searched at every closing one. */
	const counts = new Map<string, number>();
	const spans: Span[] = [];
	for (const { 0: mark, index: at } of text.matchAll(paired)) {
		if (opening.has(mark)) {
			open.push({ mark, at });
			counts.set(mark, (counts.get(mark) ?? 0) + 1);
		}
		const pair = pairs[mark];
		if (pair === undefined) continue;
		let opened: { mark: string; at: number } | undefined;
		// What was opened within it and not closed is closed with it.
		while ((counts.get(pair.open) ?? 0) > 0 && opened?.mark !== pair.open) {
			opened = open.pop();
			if (opened !== undefined) counts.set(opened.mark, (counts.get(opened.mark) ?? 0) - 1);
		}
		// An apostrophe within a word closes nothing.
		if (opened === undefined && mark === '’') continue;
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

/** @returns what stands before a place, as far back as marks run */
export function tail(text: string, at: number): string {
	return text.slice(Math.max(0, at - 20), at);
}

/** @returns whether a sentence ends with the mark at this place; of several marks in a row, with the last */
export function isEnd(text: string, at: number): boolean {
	const mark = text.charAt(at);
	const next = text.charAt(at + 1);
	if (/[。！？⁇⁈⁉‼｡]/u.test(mark)) return !/[。！？⁇⁈⁉‼｡…!?]/u.test(next);
	if (mark === '…') return /[。！？⁇⁈⁉‼｡!?]…*$/u.test(tail(text, at)) && !/[。！？…!?]/u.test(next);
	if (!/[.!?]/u.test(mark) || /[.!?]/u.test(next)) return false;
	const rest = text.slice(closersAfter(text, at + 1));
	// After Chinese a question mark of half width is as good as its own.
	if (mark !== '.' && /[^\p{ASCII}][!?]+$/u.test(tail(text, at + 1))) return true;
	return rest === '' || (/^\s+\S/u.test(rest) && (mark !== '.' || !/^\s+[\p{Ll}\d]/u.test(rest)));
}
