/** What the search page and its worker say to each other. */
import type { Kind } from '../piece.ts';
import type { QueryRefusal } from '../text/query.ts';
import type { Stretch } from '../text/marks.ts';

/** How a section's pieces hold the query: in one run, or all its words somewhere. */
export type Match = 'exact' | 'words';

/** A result as it is shown. */
export type Found = {
	/** The piece's address, with the anchor of the place found where that is in the text. */
	url: string;
	kind: Kind;
	/** In the page's words, or ''. */
	day: string;
	edition: string;
	headline: Stretch[];
	excerpt: Stretch[];
};

/** The pieces of one kind in a section; `found` is its first few, best first. */
export type Group = { kind: Kind; total: number; found: Found[] };

/** Groups by their best piece. */
export type Section = { match: Match; total: number; groups: Group[] };

/** Asks for a query's answer, or for what a group holds from its `from`th piece on. */
export type Ask = { n: number; query: string; more?: { match: Match; kind: Kind; from: number } };

/** `n` is that of the question. */
export type Reply =
	| { n: number; type: 'answer'; sections: Section[] }
	| { n: number; type: 'more'; found: Found[] }
	| { n: number; type: 'refused'; why: QueryRefusal }
	| { n: number; type: 'failed'; reason: string };
