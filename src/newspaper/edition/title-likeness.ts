/** How much two headlines are the same: the rest of an article often stands under a shortened one. */
import { withoutReprint } from '../fields/page-jump.ts';

/** The letters, characters and digits of a headline, without the words that it was printed before. */
export const titleLetters = (headline: string): string =>
	withoutReprint(headline)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');

/** Of the shorter headline, this share stands in the longer one in the same order. */
const mostShared = 0.75;
/** Fewer characters say nothing. */
const fewest = 4;
/** Headlines are not compared beyond this. */
const longest = 120;

/** 3: the same words; 2: one holds the other; 1: they share most characters, in order; 0: unlike. */
export type Likeness = 0 | 1 | 2 | 3;

export function titleLikeness(one: string, other: string): Likeness {
	const [shorter = '', longer = ''] = [one, other]
		.map((title) => titleLetters(title).slice(0, longest))
		.sort((a, b) => a.length - b.length);
	if (shorter === longer) return shorter === '' ? 0 : 3;
	if (shorter.length < fewest) return 0;
	if (longer.includes(shorter)) return 2;
	return shared(shorter, longer) >= mostShared * shorter.length ? 1 : 0;
}

/** The length of the longest run of characters, gaps allowed, that both hold. */
function shared(one: string, other: string): number {
	let above = new Array<number>(other.length + 1).fill(0);
	for (const character of one) {
		const row = [0];
		for (let at = 0; at < other.length; at++)
			row.push(character === other[at] ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0));
		above = row;
	}
	return above.at(-1) ?? 0;
}
