import { agreement, fingerprintOf, same } from './fingerprint.ts';
import type { Address } from './address.ts';
import type { KnownSlugs } from './edition-slugs.ts';

/** What was a piece of its own has no more paragraphs than this. */
const longest = 60;
/** A longer text is no heading. */
const longestHeading = 45;

/**
 * Texts that were published as pieces of their own, and that a reading by other rules makes a stretch of another piece,
 * or divides among several, the headline in one of them: looked for only if a piece of the edition is gone.
 *
 * @param known the edition's slugs as they were published
 * @param given those that its pieces have now
 * @param pieces with the texts of their paragraphs and headings, in order
 * @param slugOf what a headline would be called
 * @returns such texts, with the address of the piece that has them now, or their headline
 */
export function takenTexts(
	{ texts, left }: KnownSlugs,
	given: readonly string[],
	pieces: readonly (readonly [Address, texts: readonly string[]])[],
	slugOf: (headline: string) => string,
): [Address, fingerprint: string][] {
	const there = new Set(given);
	const gone = new Map([...texts].filter(([slug]) => !there.has(slug) && !left.has(slug)));
	if (gone.size === 0) return [];
	const lost = [...gone.values()].flat();
	return pieces.flatMap(([address, paragraphs]) => {
		const own = stretches(paragraphs)
			.map(fingerprintOf)
			.filter((text) => lost.some((one) => agreement(one, text) >= same));
		const named = paragraphs
			.filter((text) => text.length <= longestHeading)
			.flatMap((heading) => gone.get(slugOf(heading)) ?? []);
		return [...own, ...named].map((text): [Address, string] => [address, text]);
	});
}

/** Every run of paragraphs. */
function stretches(paragraphs: readonly string[]): string[] {
	return paragraphs.flatMap((_, from) =>
		paragraphs.slice(from, from + longest).map((_, n) => paragraphs.slice(from, from + n + 1).join('\n')),
	);
}
