/** edition.yaml with one more entry in a page's `continues`, or one less; all else in the file stays as it was. */
import { isMap, isSeq, parseDocument } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import type { ContinuesInFile } from '../../newspaper/model.ts';
import { withoutEntry } from './yaml-entry.ts';
import { lineStart, nextLine, spanOf } from './yaml-spans.ts';
import type { Span } from './yaml-spans.ts';
import { inFlow } from './yaml-value.ts';

const written = ({ article, page, of }: ContinuesInFile): string =>
	`{ article: ${inFlow(article)}, page: ${inFlow(page)}, of: ${inFlow(of)} }`;

/**
 * @param text of an edition.yaml that can be read
 * @param page its place in `pages`, from 0
 * @returns the text with the entry as the last of the page's list; null if it can't be put there
 */
export function withContinues(text: string, page: number, entry: ContinuesInFile): string | null {
	const map = pageAt(text, page);
	if (map === null) return null;
	const longer = put(text, map, written(entry));
	return longer === null || !says(longer, text, page, entry) ? null : longer;
}

/**
 * @param text of an edition.yaml that can be read
 * @param page its place in `pages`, from 0
 * @param entry its place in the page's list, from 0
 * @returns the text without the entry, and without the list if it was the only one; null if it can't be taken out
 */
export function withoutContinues(text: string, page: number, entry: number): string | null {
	return withoutEntry(text, ['pages', page, 'continues'], entry);
}

function pageAt(text: string, page: number): YAMLMap | null {
	const { contents, errors } = parseDocument(text);
	const pages = isMap(contents) && errors.length === 0 ? contents.get('pages', true) : null;
	const map = isSeq(pages) ? pages.items[page] : null;
	return isMap(map) ? map : null;
}

function put(text: string, map: YAMLMap, entry: string): string | null {
	const list = map.get('continues', true);
	if (list !== undefined) return isSeq(list) ? putInto(text, list, entry) : null;
	const last = spanOf(map.items.at(-1)?.value);
	const first = spanOf(map.items[0]?.key);
	if (last === null || first === null) return null;
	if (map.flow === true) return insert(text, last.end, `, continues: [${entry}]`);
	const column = first.start - lineStart(text, first.start);
	return insertLine(text, last, `${' '.repeat(column)}continues: [${entry}]`);
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

function insertLine(text: string, above: Span, line: string): string {
	const at = nextLine(text, above);
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	const before = text.slice(0, at);
	// A file whose last line has no end goes on without one.
	return before.endsWith('\n') ? `${before}${line}${lineEnd}${text.slice(at)}` : `${before}${lineEnd}${line}`;
}

/** Whether a text says of everything what the old one said, and has the entry as the last of the page's list. */
function says(text: string, old: string, page: number, entry: ContinuesInFile): boolean {
	const [now, before] = [parseDocument(text), parseDocument(old)];
	if (now.errors.length > 0) return false;
	const list = before.getIn(['pages', page, 'continues']);
	const entries: unknown = isSeq(list) ? list.toJSON() : [];
	const listed: readonly unknown[] = Array.isArray(entries) ? entries : [];
	before.setIn(['pages', page, 'continues'], [...listed, entry]);
	return JSON.stringify(now) === JSON.stringify(before);
}
