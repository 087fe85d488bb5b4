/** A piece as a search service keeps it: what the export writes, `.config/opensearch.json` maps, and the page asks for. */
import type { Kind } from '../piece.ts';

/** What is given back with a result. */
export type ServiceHit = {
	/** From the site's root; the document's id too. */
	url: string;
	kind: Kind;
	/** What is said of its day, or ''. */
	day: string;
	edition: string;
	headline: string;
	/** How the headline is read: syllables with spaces between. */
	spelt: string;
	/** Its text in reading order: one string a contiguous run, since no phrase reaches over the end of one. */
	text: string[];
	/** For each run of `text` the anchor it can be reached at, '' if it has none. */
	anchor: string[];
};

export const hitFields = [
	'url',
	'kind',
	'day',
	'edition',
	'headline',
	'spelt',
	'text',
	'anchor',
] as const satisfies readonly (keyof ServiceHit)[];

export type ServiceDocument = ServiceHit & {
	/** YYYY-MM-DD, and its year; null if it isn't known. */
	date: string | null;
	year: string | null;
	keyword: string[];
	place: string[];
	contributor: string[];
	/** The same texts as they are searched: folded as text/fold.ts says, and the headline's reading as text/spelling.ts says. */
	folded: { headline: string; text: string[]; spelt: string[] };
};
