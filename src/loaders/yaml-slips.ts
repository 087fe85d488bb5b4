/** What YAML takes for its own in a value that an editor wrote as text. */
import { visit } from 'yaml';
import type { Document, ErrorCode } from 'yaml';

/** A value that has to be put in quotes: what it would be then, and where it begins in the text, from 0. */
type Slip = { offset: number; quoted: string };

/**
 * Values of text that end before a ` #`, because YAML takes the rest for a comment.
 *
 * @returns where each begins in the text, from 0, what was kept and what was lost of it, and how to write it
 */
export function valuesCut(document: Document): (Slip & { kept: string; lost: string })[] {
	const found: (Slip & { kept: string; lost: string })[] = [];
	visit(document, {
		Scalar: (key, node) => {
			if (key === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
			const { comment, range, value } = node;
			if (typeof comment !== 'string' || !isText(value, comment)) return;
			const lost = `#${comment.split('\n', 1)[0] ?? ''}`;
			found.push({ offset: range?.[0] ?? 0, kept: value, lost, quoted: quote(`${value} ${lost}`) });
		},
	});
	return found;
}

/**
 * Fields with nothing but what YAML takes for a comment: contact: #12345.
 *
 * @returns as `valuesCut` does; nothing was kept
 */
export function valuesLost(text: string): (Slip & { lost: string })[] {
	return [...text.matchAll(/^([ \t]*(?:- +)?[A-Za-z_]+:[ \t]+)(#[^\s#][^\r\n]*?)[ \t]*$/gmu)].map((match) => {
		const { 1: before = '', 2: lost = '', index } = match;
		return { offset: index + before.length, lost, quoted: quote(lost) };
	});
}

/** A file name or a day with `# …` behind it has a comment. */
function isText(value: string, comment: string): boolean {
	if (!comment.startsWith(' ')) return true;
	return /\p{Script=Han}/u.test(value) && !/\.[a-z]+$/i.test(value);
}

/**
 * @param code what YAML complains of
 * @param offset where, from 0
 * @returns the value of the line that has a colon and a space in it; null where that is not what is wrong
 */
export function colonInValue(code: ErrorCode, text: string, offset: number): Slip | null {
	if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'UNEXPECTED_TOKEN') return null;
	for (const start of [lineStart(text, offset), lineStart(text, Math.max(0, lineStart(text, offset) - 1))]) {
		const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
		const { before, value } =
			/^(?<before>\s*(?:- +)?[A-Za-z_]+: +)(?<value>[^"'{[&*|>\s].*: .*|[^"'{[&*|>\s].*:)\s*$/.exec(line)?.groups ?? {};
		if (before !== undefined && value !== undefined)
			return { offset: start + before.length, quoted: quote(value.trim()) };
	}
	return null;
}

function lineStart(text: string, offset: number): number {
	return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** @returns a value in the quotation marks that it has none of */
export function quote(text: string): string {
	return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
