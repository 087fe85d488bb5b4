/** The pieces that an address could lead to, likeliest first. */
import { agreement, alike } from '../../addresses/fingerprint.ts';

/** A piece that is on the site. */
export type Piece = {
	/** `/<edition>/<slug>/` */
	address: string;
	title: string;
	published: string | null;
	/** '' for one whose text is not looked at. */
	fingerprint: string;
};

/** What is known of a piece that is gone. */
export type Gone = { address: string; fingerprints: readonly string[] };

/** Unrelated texts agree in about two places. */
const noise = alike / 2;

/**
 * @param words some characters of the headline, in the order of the headline; '' for any
 * @returns the pieces whose headlines have them; first those that have them next to one another, then those whose text or
 * whose address is most like what is gone, then those of the same edition, then the newer ones
 */
export function likelyPieces(pieces: readonly Piece[], gone: Gone, words: string): Piece[] {
	const typed = bare(words);
	return pieces
		.filter(({ address }) => address !== gone.address)
		.map((piece) => ({ piece, found: findsIn(bare(piece.title), typed), like: likeness(piece, gone) }))
		.filter(({ found }) => found > 0)
		.sort((a, b) => b.found - a.found || b.like - a.like || newerFirst(a.piece, b.piece))
		.map(({ piece }) => piece);
}

const bare = (words: string): string =>
	words
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');

/** @returns 2 if the characters stand next to one another, 1 if they stand there in this order, else 0 */
function findsIn(title: string, typed: string): number {
	if (title.includes(typed)) return 2;
	let at = 0;
	for (const one of title) if (typed.startsWith(one, at)) at += one.length;
	return at === typed.length ? 1 : 0;
}

/** How much of the text is the same, or of the headline’s syllables, which stand in the address: 0 to 1; the same edition adds a little. */
function likeness({ address, fingerprint }: Piece, gone: Gone): number {
	const equal = Math.max(0, ...gone.fingerprints.map((one) => agreement(one, fingerprint)));
	const ofText = fingerprint === '' || equal < noise ? 0 : equal / 32;
	const [own, other] = [partsOf(address), partsOf(gone.address)];
	const shared = own.syllables.filter((one) => other.syllables.includes(one)).length;
	const ofName = shared / Math.max(1, own.syllables.length, other.syllables.length);
	const sameEdition = own.edition === other.edition ? 0.01 : 0;
	return Math.max(ofText, ofName >= 0.5 ? ofName : 0) + sameEdition;
}

function partsOf(address: string): { edition: string; syllables: string[] } {
	const [, edition = '', slug = ''] = address.split('/');
	return { edition, syllables: slug.split('-') };
}

/** Those without a day come last. */
function newerFirst(a: Piece, b: Piece): number {
	const [one, other] = [a.published ?? '', b.published ?? ''];
	if (one !== other) return one < other ? 1 : -1;
	return a.address < b.address ? -1 : 1;
}
