import { agreement, fingerprintOf, same } from './fingerprint.ts';
import type { Address } from './address-list.ts';
import type { KnownSlugs } from './edition-slugs.ts';

/** What was a piece of its own has no more paragraphs than this. */
const longest = 60;

/**
 * Texts that were published as pieces of their own, and that a reading by other rules makes a stretch of another piece:
 * looked for only if a piece of the edition is gone.
 *
 * @param known the edition's slugs as they were published
 * @param given those that its pieces have now
 * @param pieces with the texts of their paragraphs, in order
 * @returns stretches that are such a text, with the address of the piece that has them now
 */
export function takenTexts(
	{ texts, left }: KnownSlugs,
	given: readonly string[],
	pieces: readonly (readonly [Address, texts: readonly string[]])[],
): [Address, fingerprint: string][] {
	const there = new Set(given);
	const gone = [...texts].flatMap(([slug, known]) => (there.has(slug) || left.has(slug) ? [] : known));
	if (gone.length === 0) return [];
	return pieces.flatMap(([address, paragraphs]) =>
		stretches(paragraphs)
			.map(fingerprintOf)
			.filter((text) => gone.some((one) => agreement(one, text) >= same))
			.map((text): [Address, string] => [address, text]),
	);
}

/** Every run of paragraphs. */
function stretches(paragraphs: readonly string[]): string[] {
	return paragraphs.flatMap((_, from) =>
		paragraphs.slice(from, from + longest).map((_, n) => paragraphs.slice(from, from + n + 1).join('\n')),
	);
}
