/** Printed text as segments: plain words, runs that stay on one line, and names that link. */
import type { Contributor } from '../../newspaper/model.ts';
import type { Segment } from '../../view/segment.ts';
import { byText } from './by-text.ts';
import { unbrokenRuns } from './unbroken.ts';

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

/**
 * Links the name of each contributor, in order, at its first place after the name before it; a name that is set wide
 * (`陈　军`) is found too. A name that the text does not hold is passed over.
 */
export function linkNames(text: string, contributors: readonly Contributor[], href: PersonHref): Segment[] {
	return linkWords(
		text,
		contributors.map(({ name }) => ({ name, href: href(name) })),
	);
}

/** The same for any names, each with its address. */
export function linkWords(text: string, words: readonly { name: string; href: string | undefined }[]): Segment[] {
	const segments: Segment[] = [];
	let from = 0;
	for (const { name, href: target } of words) {
		if (target === undefined) continue;
		const found = setWide(name).exec(text.slice(from));
		if (found === null) continue;
		const [printed] = found;
		segments.push(...plainSegments(text.slice(from, from + found.index)), { text: printed, href: target });
		from += found.index + printed.length;
	}
	return [...segments, ...plainSegments(text.slice(from))];
}

function setWide(name: string): RegExp {
	return new RegExp(
		Array.from(name)
			.map((character) => character.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
			.join(String.raw`\s*`),
		'u',
	);
}
