/** One value of a YAML file that is a table of names and values; all else in the file stays as it was. */
import { isMap, isScalar, parseDocument, stringify } from 'yaml';

/**
 * @param text of a file that can be read
 * @param value null is written as `null`
 * @returns the text with the value in place of the old one; null if it can't be put there
 */
export function withValue(text: string, name: string, value: string | null): string | null {
	const document = parseDocument(text);
	const node = isMap(document.contents) ? document.contents.get(name, true) : undefined;
	if (!isScalar(node) || !node.range || document.errors.length > 0) return null;
	const [start, end] = node.range;
	// A plain date stays a plain date.
	const isPlain = value === null || /^\d{4}-\d\d-\d\d$/.test(value);
	const written = isPlain ? (value ?? 'null') : stringify(value, { lineWidth: 0 }).trimEnd();
	const changed = `${text.slice(0, start)}${written}${text.slice(end)}`;
	const read = parseDocument(changed);
	// The package gives no value for null.
	return read.errors.length === 0 && (read.get(name) ?? null) === value ? changed : null;
}

/** @returns a value as it is written inside braces, where a comma or a bracket would end it */
export function inFlow(value: string | number): string {
	const isRisky = typeof value === 'string' && /[,[\]{}\n]/.test(value);
	return isRisky ? JSON.stringify(value) : stringify(value, { lineWidth: 0 }).trimEnd();
}

/**
 * @param text of the file, '' if there is none yet
 * @returns the text with a line more
 */
export function withLine(text: string, line: string): string {
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	return `${text}${text === '' || text.endsWith('\n') ? '' : lineEnd}${line}${lineEnd}`;
}
