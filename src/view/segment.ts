import type { Mend } from './mend.ts';

/** A run of printed text. All segments of a text together are the text, character for character. */
export type Segment = {
	text: string;
	/** Where it leads, or null for plain words. */
	href: string | null;
	/** It is a term that editors explain: it leads to its gloss on the same page. */
	term?: true;
	/** No line may end within it. */
	whole?: true;
	/**
	 * 更正: `inside` are its own segments, of which `held` come last and share their line with the mark; `mend` is null if
	 * the corrected words go on in another run.
	 */
	mended?: { mend: Mend | null; inside: readonly Segment[]; held: readonly Segment[] };
};
