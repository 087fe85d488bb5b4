/** edition.yaml with one more entry in a page's `continues`, or one less; all else in the file stays as it was. */
import { isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { ContinuesInFile } from '../../newspaper/model.ts';
import { inFlow } from './yaml-value.ts';

/** Offsets in the text, the end behind the last character. */
type Span = { start: number; end: number };

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
	return longer === null || !says(longer, text, page, (list) => [...list, entry]) ? null : longer;
}

/**
 * @param text of an edition.yaml that can be read
 * @param page its place in `pages`, from 0
 * @param entry its place in the page's list, from 0
 * @returns the text without the entry, and without the list if it was the only one; null if it can't be taken out
 */
export function withoutContinues(text: string, page: number, entry: number): string | null {
	const map = pageAt(text, page);
	const list = map?.get('continues', true);
	if (map === null || !isSeq(list) || list.items[entry] === undefined) return null;
	const gone = list.items.length === 1 ? pairSpan(text, map) : itemSpan(text, list, entry);
	if (gone === null) return null;
	const shorter = text.slice(0, gone.start) + text.slice(gone.end);
	return says(shorter, text, page, (all) => all.filter((_, n) => n !== entry)) ? shorter : null;
}

function pageAt(text: string, page: number): YAMLMap | null {
	const { contents, errors } = parseDocument(text);
	const pages = isMap(contents) && errors.length === 0 ? contents.get('pages', true) : null;
	const map = isSeq(pages) ? pages.items[page] : null;
	return isMap(map) ? map : null;
}

function spanOf(node: unknown): Span | null {
	if (!isNode(node) || !node.range) return null;
	const [start, end] = node.range;
	return { start, end };
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
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Where the line ends on which a node ends, behind the comment that may stand on it and its line end. */
function nextLine(text: string, { start, end }: Span): number {
	const after = text.indexOf('\n', Math.max(start, end - 1));
	return after < 0 ? text.length : after + 1;
}

function insertLine(text: string, above: Span, line: string): string {
	const at = nextLine(text, above);
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	const before = text.slice(0, at);
	// A file whose last line has no end goes on without one.
	return before.endsWith('\n') ? `${before}${line}${lineEnd}${text.slice(at)}` : `${before}${lineEnd}${line}`;
}

const isContinues = ({ key }: Pair): boolean => isScalar(key) && key.value === 'continues';

/** What the list takes, its name included. */
function pairSpan(text: string, map: YAMLMap): Span | null {
	const at = map.items.findIndex((pair) => isPair(pair) && isContinues(pair));
	const [key, value] = [spanOf(map.items[at]?.key), spanOf(map.items[at]?.value)];
	const above = spanOf(map.items[at - 1]?.value);
	// What stands first shares its line with the dash.
	if (key === null || value === null || above === null) return null;
	return map.flow === true ? { start: above.end, end: value.end } : wholeLines(text, key.start, value);
}

/** What one of several entries takes. */
function itemSpan(text: string, list: YAMLSeq, entry: number): Span | null {
	const [above, own, below] = [-1, 0, 1].map((by) => spanOf(list.items[entry + by]));
	if (own === null || own === undefined) return null;
	if (list.flow !== true) return wholeLines(text, own.start, own);
	if (above !== null && above !== undefined) return { start: above.end, end: own.end };
	return below === null || below === undefined ? null : { start: own.start, end: below.start };
}

/** Whole lines; where the last of them is the file's and has no end, the line end before them goes as well. */
function wholeLines(text: string, from: number, last: Span): Span {
	const start = lineStart(text, from);
	const end = nextLine(text, last);
	const isOpen = end === text.length && !text.endsWith('\n');
	return { start: isOpen ? start - (/\r?\n$/.exec(text.slice(0, start))?.[0].length ?? 0) : start, end };
}

/** Whether a text says of everything what the old one said, but for the page's list. */
function says(
	text: string,
	old: string,
	page: number,
	change: (list: readonly unknown[]) => readonly unknown[],
): boolean {
	const [now, before] = [parseDocument(text), parseDocument(old)];
	if (now.errors.length > 0) return false;
	const list = before.getIn(['pages', page, 'continues']);
	const entries: unknown = isSeq(list) ? list.toJSON() : [];
	const changed = change(Array.isArray(entries) ? entries : []);
	if (changed.length === 0) before.deleteIn(['pages', page, 'continues']);
	else before.setIn(['pages', page, 'continues'], changed);
	return JSON.stringify(now) === JSON.stringify(before);
}
