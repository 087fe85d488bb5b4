/** Whether a text is the source of a web page. */

const document = /^\s*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i;
/** The tags that set text; a page that writes of HTML names them once or twice. */
const tag = /<\/?(?:p|div|span|br|table|tr|td|font|section|strong|b|img|a|ul|li|h[1-6])(?:\s[^<>]*)?\/?>/gi;
const enough = 6;

/**
 * @param text a page or a post
 * @returns where the source begins, from 1; null where the text is none
 */
export function htmlSource(text: string): { line: number; column: number } | null {
	if (document.test(text)) return { line: 1, column: 1 };
	if (!text.includes('</')) return null;
	const tags = [...text.matchAll(tag)];
	const [first] = tags;
	if (first === undefined || tags.length < enough || !tags.some(([found]) => found.startsWith('</'))) return null;
	const before = text.slice(0, first.index).split(/\r\n|\r|\n/);
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
