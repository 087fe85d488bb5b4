/** What a block's component is given: the block as the newspaper's model has it, and what was prepared around it. */
import type { ImageMetadata } from 'astro';
import type { Block } from '../../newspaper/model.ts';
import type { Phrase } from '../phrase.ts';

/** A run of printed text; `href` makes it a link, `whole` keeps it on one line. */
export type Segment = { text: string; href: string | null; whole?: true };

export type Shown<Kind extends Block = Block> = {
	block: Kind;
	/** The dateline at the head of a paragraph. */
	dateline: readonly Segment[];
	/** The block's text (a photo's credit) without the dateline. */
	segments: readonly Segment[];
	/** The text of each paragraph of a keyword block or an editor's note. */
	paragraphs: readonly (readonly Segment[])[];
	/** The lengths of the sentences, for `data-s`: of the block, or of each of its paragraphs; null for a single one. */
	sentences: readonly (string | null)[];
	/** A subheading's phrases. */
	phrases: readonly Phrase[];
	/** The rank of its heading. */
	rank: 2 | 3 | 4 | 5;
	/** Whether it carries its id. */
	anchored: boolean;
	image: ImageMetadata | null;
	/** The address of a photo's own page. */
	href: string | null;
};
