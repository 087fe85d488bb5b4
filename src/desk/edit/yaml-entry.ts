/** A YAML file with one entry of a list less; all else in the file stays as it was. */
import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { lineStart, spanOf, wholeLines } from './yaml-spans.ts';
import type { Span } from './yaml-spans.ts';

/** Where a list stands: the names and places that lead to it, its own name the last. */
export type ListPath = readonly [...(string | number)[], string];

/**
 * @param text of a file that can be read, without a byte order mark
 * @param entry its place in the list, from 0
 * @returns the text without the entry, and without the list if it was the only one; null if it can't be taken out
 */
export function withoutEntry(text: string, path: ListPath, entry: number): string | null {
	const document = parseDocument(text);
	const map = document.errors.length === 0 ? document.getIn(path.slice(0, -1), true) : null;
	const name = String(path.at(-1));
	const list = isMap(map) ? map.get(name, true) : null;
	if (!isMap(map) || !isSeq(list) || list.items[entry] === undefined) return null;
	const isOnly = list.items.length === 1;
	const gone = isOnly ? pairSpan(text, map, name) : itemSpan(text, list, entry);
	if (gone === null) return null;
	const shorter = text.slice(0, gone.start) + text.slice(gone.end);
	document.deleteIn(isOnly ? path : [...path, entry]);
	const now = parseDocument(shorter);
	return now.errors.length === 0 && JSON.stringify(now) === JSON.stringify(document) ? shorter : null;
}

/** What a value takes, its name included. */
function pairSpan(text: string, map: YAMLMap, name: string): Span | null {
	const at = map.items.findIndex((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === name);
	const [key, value] = [spanOf(map.items[at]?.key), spanOf(map.items[at]?.value)];
	if (key === null || value === null) return null;
	const above = spanOf(map.items[at - 1]?.value);
	if (map.flow === true && above !== null) return { start: above.end, end: value.end };
	const isFirstOnLine = text.slice(lineStart(text, key.start), key.start).trim() === '';
	if (map.flow !== true && isFirstOnLine) return wholeLines(text, key.start, value);
	// What shares its line with a dash or a brace: the next one takes its place.
	const below = spanOf(map.items[at + 1]?.key);
	return below === null || !isGap(text.slice(value.end, below.start)) ? null : { start: key.start, end: below.start };
}

/** What one of several entries takes. */
function itemSpan(text: string, list: YAMLSeq, entry: number): Span | null {
	const [above, own, below] = [-1, 0, 1].map((by) => spanOf(list.items[entry + by]));
	if (own === null || own === undefined) return null;
	if (list.flow !== true || isOnLinesOfItsOwn(text, own)) return wholeLines(text, own.start, own);
	if (above !== null && above !== undefined) return { start: above.end, end: own.end };
	return below === null || below === undefined ? null : { start: own.start, end: below.start };
}

/** Whether nothing but a comma and a comment stands beside it. */
function isOnLinesOfItsOwn(text: string, { start, end }: Span): boolean {
	const [behind = ''] = /^[^\n]*/.exec(text.slice(end)) ?? [];
	return text.slice(lineStart(text, start), start).trim() === '' && /^[ \t]*,?[ \t]*(?:#.*)?$/.test(behind.trimEnd());
}

/** Whether nothing would be lost with it. */
const isGap = (text: string): boolean => /^[\s,]*$/.test(text);
