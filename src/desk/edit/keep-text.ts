/** wordings.yaml with one more text that is right as it stands; all else in the file stays as it was. */
import { isMap, isNode, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { withLine } from './yaml-value.ts';

/** In quotation marks where YAML would read something else, and always on one line. */
const written = (words: string): string =>
	stringify(words, { lineWidth: 0, defaultStringType: 'PLAIN', blockQuote: false }).trimEnd();

/**
 * @param text of a wordings.yaml that can be read, '' if there is none
 * @param words what shall go unsaid from now on
 * @returns the text with the words as the last of `keep`; null if they can't be put there
 */
export function withKept(text: string, words: string): string | null {
	const longer = put(text, words);
	if (longer === null) return null;
	const { contents, errors } = parseDocument(longer);
	const kept = isMap(contents) ? contents.get('keep', true) : null;
	const last = isSeq(kept) ? kept.items.at(-1) : null;
	return errors.length === 0 && isScalar(last) && last.value === words ? longer : null;
}

function put(text: string, words: string): string | null {
	const { contents } = parseDocument(text);
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	const line = (indent: string): string => `${indent}- ${written(words)}`;
	if (contents === null || (isMap(contents) && !contents.has('keep')))
		return withLine(text, `keep:${lineEnd}${line('  ')}`);
	const kept = isMap(contents) ? contents.get('keep', true) : null;
	if (!isNode(kept) || !kept.range) return null;
	const [start, end] = kept.range;
	// Without an item so far: `keep:` alone, or with [] or null behind it.
	if (isSeq(kept) ? kept.items.length === 0 : isScalar(kept) && kept.value === null)
		return `${text.slice(0, start).trimEnd()}${lineEnd}${line('  ')}${text.slice(end)}`;
	if (!isSeq(kept)) return null;
	if (kept.flow === true) return withItem(text, end - 1, JSON.stringify(words));
	const [first, last] = [kept.items[0], kept.items.at(-1)];
	if (!isNode(first) || !first.range || !isNode(last) || !last.range) return null;
	const at = nextLine(text, last.range);
	return withLine(text.slice(0, at), line(indentOf(text, first.range[0]))) + text.slice(at);
}

/** @param bracket where the bracket stands that closes the list */
function withItem(text: string, bracket: number, item: string): string {
	return `${text.slice(0, bracket).trimEnd().replace(/,$/, '')}, ${item}${text.slice(bracket)}`;
}

/** @returns where the line begins that follows an item of a list, behind its comment; the text's end for the last line */
function nextLine(text: string, [start, end]: readonly [number, number, number]): number {
	const lineEnd = text.indexOf('\n', Math.max(start, end - 1));
	return lineEnd < 0 ? text.length : lineEnd + 1;
}

/** @returns the white space that the line begins with */
function indentOf(text: string, at: number): string {
	const start = text.lastIndexOf('\n', at - 1) + 1;
	return /^\s*/.exec(text.slice(start, at))?.[0] ?? '';
}
