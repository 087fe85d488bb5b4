/** A YAML file with one more entry in a list; all else in the file stays as it was. */
import { isMap, isSeq, parseDocument } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import type { ListPath } from './yaml-entry.ts';
import { lineStart, nextLine, spanOf } from './yaml-spans.ts';
import type { Span } from './yaml-spans.ts';
import { inFlow } from './yaml-value.ts';

/** Values by their names; one that is undefined is left out. */
type NewEntry = Readonly<Record<string, string | number | undefined>>;

const written = (entry: NewEntry): string => {
	const values = Object.entries(entry).flatMap(([name, value]) =>
		value === undefined ? [] : [`${name}: ${inFlow(value)}`],
	);
	return `{ ${values.join(', ')} }`;
};

/**
 * @param text of a file that can be read, without a byte order mark
 * @param path of the list, which may still be missing
 * @returns the text with the entry as the last of the list; null if it can't be put there
 */
export function withNewEntry(text: string, path: ListPath, entry: NewEntry): string | null {
	const document = parseDocument(text);
	const map = document.errors.length === 0 ? document.getIn(path.slice(0, -1), true) : null;
	if (!isMap(map)) return null;
	const longer = put(text, map, path, written(entry));
	return longer === null || !says(longer, text, path, entry) ? null : longer;
}

function put(text: string, map: YAMLMap, path: ListPath, entry: string): string | null {
	const name = String(path.at(-1));
	const list = map.get(name, true);
	if (list !== undefined) return isSeq(list) ? putInto(text, list, entry) : null;
	const last = spanOf(map.items.at(-1)?.value);
	const first = spanOf(map.items[0]?.key);
	if (last === null || first === null) return null;
	if (map.flow === true) return insert(text, last.end, `, ${name}: [${entry}]`);
	// A list of the file as a whole will grow: each entry has a line of its own.
	if (path.length === 1) return insertLine(text, last, `${name}:${lineEndOf(text)}  - ${entry}`);
	const column = first.start - lineStart(text, first.start);
	return insertLine(text, last, `${' '.repeat(column)}${name}: [${entry}]`);
}

function putInto(text: string, list: YAMLSeq, entry: string): string | null {
	const whole = spanOf(list);
	const last = spanOf(list.items.at(-1));
	if (whole === null) return null;
	if (last === null) return list.flow === true ? insert(text, whole.start + 1, entry) : null;
	if (list.flow === true) return insert(text, last.end, `, ${entry}`);
	const start = lineStart(text, last.start);
	const indent = /^\s*/.exec(text.slice(start, last.start))?.[0] ?? '';
	return insertLine(text, last, `${indent}- ${entry}`);
}

const insert = (text: string, at: number, words: string): string => text.slice(0, at) + words + text.slice(at);

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

function insertLine(text: string, above: Span, line: string): string {
	const at = nextLine(text, above);
	const before = text.slice(0, at);
	// A file whose last line has no end goes on without one.
	return before.endsWith('\n')
		? `${before}${line}${lineEndOf(text)}${text.slice(at)}`
		: `${before}${lineEndOf(text)}${line}`;
}

/** Whether a text says of everything what the old one said, and has the entry as the last of the list. */
function says(text: string, old: string, path: ListPath, entry: NewEntry): boolean {
	const [now, before] = [parseDocument(text), parseDocument(old)];
	if (now.errors.length > 0) return false;
	const list = before.getIn(path);
	const entries: unknown = isSeq(list) ? list.toJSON() : [];
	const listed: readonly unknown[] = Array.isArray(entries) ? entries : [];
	const values = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
	before.setIn(path, [...listed, values]);
	return JSON.stringify(now) === JSON.stringify(before);
}
