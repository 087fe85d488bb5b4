/**
 * A shard's own small files. A shard is a run of days of the archive with an index of its own; its pieces are numbered
 * from 0 in the order in which the index lists them, and all columns here follow that order.
 */
import type { Listing } from '../piece.ts';

/**
 * `catalogue.json`: what finding and ordering takes of every piece. Columns, because they pack well.
 */
export type Catalogue = {
	/** The first word of every chunk of the index, in order, two code points each, one after the other: chunk n is `index/n.pf_index`. */
	chunks: string;
	/** Index into `kinds` of piece.ts. */
	kinds: number[];
	/** YYYY-MM-DD or '', each once. */
	days: string[];
	/** Index into `days`. */
	dates: number[];
	/** How many of the piece's first words are its headline's. */
	headlines: number[];
};

/** One listing's names, each once, and for every piece the indices of its own. */
export type Column = { names: string[]; of: number[][] };

/** `facets.json`: what a result can be narrowed by; loaded only when somebody does. */
export type Facets = Readonly<Record<Listing, Column>> & { readonly edition: Column };
