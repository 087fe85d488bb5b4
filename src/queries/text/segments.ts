/** Printed text as segments: plain words, runs that stay on one line, and names that link. */
import type { Contributor } from '../../newspaper/model.ts';
import type { Segment } from '../../view/segment.ts';
import { byText } from '../../typesetting/by-text.ts';
import { unbrokenRuns } from '../../typesetting/unbroken.ts';

/** The address of a contributor's page, by name; undefined for someone without one. */
export type PersonHref = (name: string) => string | undefined;

/** A text without links, as words and runs that stay on one line; empty for an empty text. */
export const plainSegments: (text: string) => readonly Segment[] = byText((text) => {
	const segments: Segment[] = [];
	let at = 0;
	for (const { from, to } of unbrokenRuns(text)) {
		if (from > at) segments.push({ text: text.slice(at, from), href: null });
		segments.push({ text: text.slice(from, to), href: null, whole: true });
		at = to;
	}
	if (at < text.length) segments.push({ text: text.slice(at), href: null });
	return segments;
});

/** A name in a text, by its place there; without an address it is plain words. */
type Linked = { at: number; length: number; href: string | undefined };

/** Links each contributor's name as it is printed, set wide (`陈　军`) or not. */
export function linkNames(text: string, contributors: readonly Contributor[], href: PersonHref): Segment[] {
	return linkWords(
		text,
		contributors.map(({ name, at, length }) => ({ at, length, href: href(name) })),
	);
}

/** @param words in the order in which they stand in the text */
export function linkWords(text: string, words: readonly Linked[]): Segment[] {
	const segments: Segment[] = [];
	let from = 0;
	for (const { at, length, href } of words) {
		if (href === undefined) continue;
		segments.push(...plainSegments(text.slice(from, at)), { text: text.slice(at, at + length), href });
		from = at + length;
	}
	return [...segments, ...plainSegments(text.slice(from))];
}
