/** edition.yaml as text: written for a new edition, or one page longer; all else in it stays as it was. */
import { isMap, isNode, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { PageNumber } from '../../newspaper/model.ts';
import { inFlow } from './yaml-value.ts';

export type ListedPage = { file: string; number: PageNumber; name: string };

/** One value on a line, quoted where YAML needs it. */
const written = (value: string | number | null): string => stringify(value, { lineWidth: 0 }).trimEnd();

const inLine = ({ file, number, name }: ListedPage): string =>
	`{ file: ${inFlow(file)}, number: ${inFlow(number)}, name: ${inFlow(name)} }`;

/** @returns the file of an edition with one page */
export function newEditionText(
	{ newspaper, title, published }: { newspaper: string; title: string; published: string | null },
	page: ListedPage,
): string {
	return [
		`newspaper: ${written(newspaper)}`,
		`title: ${written(title)}`,
		`published: ${published ?? 'null'}`,
		'pages:',
		`  - ${inLine(page)}`,
		'',
	].join('\n');
}

/**
 * @param text of an edition.yaml that can be read
 * @returns the text with one more page at the end of the list; null if the list is written so that it can't be added to
 */
export function withPage(text: string, page: ListedPage): string | null {
	const document = parseDocument(text);
	const pages = isMap(document.contents) ? document.contents.get('pages', true) : null;
	if (!isSeq(pages) || pages.flow === true) return null;
	const last = pages.items.at(-1);
	if (last === undefined || !isNode(last)) return null;
	const [start, end] = last.range ?? [0, 0];
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const dash = text.indexOf('-', lineStart);
	if (dash < 0 || dash >= start) return null;
	const indent = text.slice(lineStart, dash);
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	// Behind the last item's line, with the comment that may stand on it.
	const after = text.indexOf('\n', Math.max(start, end - 1));
	const at = after < 0 ? text.length : after + 1;
	const before = text.slice(0, at);
	const grown = `${before}${before.endsWith('\n') ? '' : lineEnd}${indent}- ${inLine(page)}${lineEnd}${text.slice(at)}`;
	return hasPage(grown, page, pages.items.length + 1) ? grown : null;
}

/** Whether the text says what it shall: a list of so many pages, this one the last. */
function hasPage(text: string, page: ListedPage, count: number): boolean {
	const document = parseDocument(text);
	if (document.errors.length > 0) return false;
	const pages = isMap(document.contents) ? document.contents.get('pages', true) : null;
	if (!isSeq(pages) || pages.items.length !== count) return false;
	return JSON.stringify(pages.items.at(-1)) === JSON.stringify(page);
}

/**
 * @param text of an edition.yaml that can be read
 * @param file of the page
 * @param name what it shall be called
 * @returns the text with that name alone changed; null if it is written so that it can't be
 */
export function withPageName(text: string, file: string, name: string): string | null {
	const before = parseDocument(text);
	const pages = isMap(before.contents) ? before.contents.get('pages', true) : null;
	if (!isSeq(pages)) return null;
	const index = pages.items.findIndex((item) => isMap(item) && item.get('file') === file);
	const page = pages.items[index];
	const old = isMap(page) ? page.get('name', true) : null;
	if (!isScalar(old) || !old.range) return null;
	const [start, end] = old.range;
	const renamed = text.slice(0, start) + inFlow(name) + text.slice(end);
	before.setIn(['pages', index, 'name'], name);
	const now = parseDocument(renamed);
	return now.errors.length === 0 && JSON.stringify(now) === JSON.stringify(before) ? renamed : null;
}

/**
 * @param text of an edition.yaml that can be read
 * @param file of the page
 * @returns the text without the page's entry; null if it is the only one, or written so that it can't be taken out
 */
export function withoutPage(text: string, file: string): string | null {
	const before = parseDocument(text);
	const pages = isMap(before.contents) ? before.contents.get('pages', true) : null;
	if (!isSeq(pages) || pages.flow === true || pages.items.length < 2) return null;
	const index = pages.items.findIndex((item) => isMap(item) && item.get('file') === file);
	const entry = pages.items[index];
	if (!isNode(entry) || !entry.range) return null;
	const [start, end] = entry.range;
	const from = text.lastIndexOf('\n', start - 1) + 1;
	const after = text.indexOf('\n', Math.max(start, end - 1));
	const shorter = text.slice(0, from) + (after < 0 ? '' : text.slice(after + 1));
	before.deleteIn(['pages', index]);
	const now = parseDocument(shorter);
	return now.errors.length === 0 && JSON.stringify(now) === JSON.stringify(before) ? shorter : null;
}
