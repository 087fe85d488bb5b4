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
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	const { contents } = parseDocument(text);
	const item = `- ${written(words)}`;
	if (contents === null || (isMap(contents) && !contents.has('keep')))
		return withLine(text, `keep:${lineEnd}  ${item}`);
	const kept = isMap(contents) ? contents.get('keep', true) : null;
	if (!isNode(kept) || !kept.range) return null;
	const [start, end] = kept.range;
	const first = isSeq(kept) ? kept.items[0] : undefined;
	const isEmpty = isSeq(kept) ? kept.items.length === 0 : isScalar(kept) && kept.value === null;
	// Without an item so far: `keep:` alone, or with [] or null behind it.
	if (isEmpty) return `${text.slice(0, start).trimEnd()}${lineEnd}  ${item}${text.slice(end)}`;
	if (!isSeq(kept) || !isNode(first) || !first.range) return null;
	const quoted = JSON.stringify(words);
	if (kept.flow === true)
		return `${text
			.slice(0, end - 1)
			.trimEnd()
			.replace(/,$/, '')}, ${quoted}${text.slice(end - 1)}`;
	const last = kept.items.at(-1);
	if (!isNode(last) || !last.range) return null;
	const lineStart = text.lastIndexOf('\n', first.range[0] - 1) + 1;
	const indent = /^\s*/.exec(text.slice(lineStart, first.range[0]))?.[0] ?? '';
	const after = text.indexOf('\n', Math.max(last.range[0], last.range[1] - 1));
	const at = after < 0 ? text.length : after + 1;
	const before = text.slice(0, at);
	return `${before}${before.endsWith('\n') ? '' : lineEnd}${indent}${item}${lineEnd}${text.slice(at)}`;
}
