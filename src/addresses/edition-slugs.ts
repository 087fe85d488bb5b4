import { agreement, alike } from './fingerprint.ts';

/** A piece as it is now. */
export type FreshPiece = {
	/** What its headline would be called, without a number behind it. */
	base: string;
	fingerprint: string;
};

/** What is known of an edition's addresses. */
export type KnownSlugs = {
	/** Slugs that pieces of the edition have or had, with their fingerprints. */
	texts: ReadonlyMap<string, readonly string[]>;
	/** Of these, those of pieces that stand elsewhere now or were withdrawn: only the same text may have one of them again. */
	left: ReadonlySet<string>;
};

export const nothingKnown: KnownSlugs = { texts: new Map(), left: new Set() };

/**
 * Gives an edition's pieces their slugs. A piece that was published keeps its own, whatever its headline and place have
 * become: it is known by its text, and if that was written anew, by its headline. A new piece gets one that nobody had.
 *
 * @param pieces in the order of the edition
 * @param reserved slugs that are not free for other reasons
 * @returns a slug for each piece, all different
 */
export function slugsOf(
	pieces: readonly FreshPiece[],
	{ texts, left }: KnownSlugs,
	reserved: (slug: string) => boolean,
): string[] {
	const kept = keptSlugs(pieces, texts, left);
	const given = new Set(kept.values());
	const isFree = (slug: string) => !given.has(slug) && !texts.has(slug) && !reserved(slug);
	return pieces.map(({ base }, index) => {
		const own = kept.get(index);
		if (own !== undefined) return own;
		let slug = base;
		for (let count = 2; !isFree(slug); count++) slug = `${base}-${String(count)}`;
		given.add(slug);
		return slug;
	});
}

/** @returns the slugs of pieces that were published before, by their places */
function keptSlugs(
	pieces: readonly FreshPiece[],
	texts: KnownSlugs['texts'],
	left: KnownSlugs['left'],
): Map<number, string> {
	const pairs = pieces.flatMap(({ base, fingerprint }, index) =>
		[...texts].map(([slug, known]) => ({
			index,
			slug,
			isNamed: slug === base && !left.has(slug),
			equal: Math.max(0, ...known.map((one) => agreement(one, fingerprint))),
		})),
	);
	const likely = pairs
		.filter(({ isNamed, equal }) => equal >= alike || isNamed)
		.sort((a, b) => rank(b) - rank(a) || a.index - b.index);
	const kept = new Map<number, string>();
	const given = new Set<string>();
	for (const { index, slug } of likely) {
		if (kept.has(index) || given.has(slug)) continue;
		kept.set(index, slug);
		given.add(slug);
	}
	return kept;
}

/** A text that is known comes before a headline that is; of texts alike, the one whose headline stayed. */
function rank({ equal, isNamed }: { equal: number; isNamed: boolean }): number {
	return (equal >= alike ? 100 + equal : 0) + (isNamed ? 0.5 : 0);
}
