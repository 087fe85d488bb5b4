/** redirects.yaml with one more address that leads elsewhere; all else in the file stays as it was. */
import { isMap, parseDocument } from 'yaml';
import { withLine, withValue } from './yaml-value.ts';

/**
 * @param text of a redirects.yaml, byte order mark included if it has one; '' if there is none
 * @param from an address that leads nowhere; what the file says of it so far is replaced
 * @param to the address that it leads to now, or 撤下
 * @returns the text; null if the line can't be put there
 */
export function withRedirect(text: string, from: string, to: string): string | null {
	const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
	const bare = text.slice(bom.length);
	const before = saysOf(bare);
	if (before === null) return null;
	const written = before.has(from) ? withValue(bare, from, to) : withLine(bare, `${from}: ${to}`);
	const now = written === null ? null : saysOf(written);
	const isSaid = now !== null && [...before.set(from, to)].every(([one, where]) => now.get(one) === where);
	return isSaid && now.size === before.size ? bom + (written ?? '') : null;
}

/** @returns where each address leads; null for a file that isn't a table, or can't be read */
export function saysOf(text: string): Map<string, unknown> | null {
	const { contents, errors } = parseDocument(text);
	if (errors.length > 0) return null;
	if (contents === null) return new Map();
	const value: unknown = isMap(contents) ? contents.toJSON() : null;
	return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
}
