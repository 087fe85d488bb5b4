/** The pages before and after a page. */
import type { Link, Turn, Turns } from '../view/link.ts';
import { isSentence, phrasesOf } from '../typesetting/headline.ts';

/**
 * Links every item of a list with the one before and the one after it.
 *
 * @returns the turns of each item, by its address
 */
export function turnsOf(links: readonly Link[]): Map<string, Turns> {
	return new Map(
		links.map(({ href }, index) => [href, { previous: turnTo(links[index - 1]), next: turnTo(links[index + 1]) }]),
	);
}

export function turnTo(link: Link | undefined): Turn | null {
	if (link === undefined) return null;
	const { label, href } = link;
	return { phrases: phrasesOf(label), href, ...(isSentence(label) ? { long: true } : {}) };
}

export const noTurns: Turns = { previous: null, next: null };
