/** What the search page and the engine say to each other. */
import type { SuggestionKind } from '../format/suggestions.ts';
import type { Kind, Listing } from '../piece.ts';
import type { Stretch } from '../text/marks.ts';

/** What a result can be narrowed by. */
export type Facet = Listing | 'kind' | 'year' | 'edition';
export const facets = [
	'kind',
	'year',
	'place',
	'keyword',
	'contributor',
	'edition',
] as const satisfies readonly Facet[];

/** @returns what `of` gives for each facet */
export function perFacet<Value>(of: (facet: Facet) => Value): Record<Facet, Value> {
	return {
		kind: of('kind'),
		year: of('year'),
		place: of('place'),
		keyword: of('keyword'),
		contributor: of('contributor'),
		edition: of('edition'),
	};
}

/** At most one value a facet; `year` is four digits. */
export type Filters = Partial<Record<Facet, string>>;

/** `best`: in the headline before in the text, then the newer. `newest`: by date alone, exact ones first all the same. */
export type Order = 'best' | 'newest';

/** As the address says it; an empty query with filters means all pieces they leave. */
export type Question = { query: string; filters: Filters; order: Order };

/** How a piece holds the query: in one run; in one run that says the same; or all its words somewhere. */
export type Match = 'exact' | 'same' | 'words';

/** A result as it is shown. */
export type Found = {
	match: Match;
	/** The piece's address from the site's root, without anchor. */
	url: string;
	/** The anchor of the paragraph found, '' if the hit is in the headline or the block has none. */
	anchor: string;
	/** The printed words found there, for a text fragment, with a little of what stands before and after; null if there is no anchor. */
	words: { before: string; text: string; after: string } | null;
	kind: Kind;
	/** In the page's words, or ''. */
	day: string;
	edition: string;
	headline: Stretch[];
	excerpt: Stretch[];
};

/** A run of years: `2019–2024 年`, `2024 年`, or `日期不详`. Newest and oldest are four digits or ''. */
export type Period = { newest: string; oldest: string };

/** What is saved on the device: how many editions, and how many single pieces of others. */
export type SavedOnly = { editions: number; pieces: number };

/** What could not be asked: a shard, or, if `said` is given, another engine as a whole: `said` is what to tell the reader. */
export type Failure = { period: Period; reason: string; said?: string };

/** What was looked for besides, or instead of, what was typed. */
export type Reading = { how: 'pinyin' | 'traditional'; words: string };

/** The answer so far. It only grows: a result that was given keeps its place. */
export type Answer = {
	/** To be put below what is shown already. */
	added: Found[];
	/** How many pieces are known to hold it, in the shards asked so far. */
	known: Readonly<Record<Match, number>>;
	/** Whether `more()` can bring further results. */
	more: boolean;
	/** What was asked (newest to oldest), and what still can be; null if there is none. */
	asked: Period | null;
	waiting: Period | null;
	/** Asking again, with `more()`, tries them once more. */
	failed: Failure[];
	/** Null if the query was taken as typed. */
	reading: Reading | null;
	/** Other words that were looked for besides: those that brought something, or the likeliest if nothing was found. */
	also: string[];
	/** Queries that would find something, best first; only if nothing was found. */
	meant: string[];
	/** Words of the query that something holds; only if nothing was found. */
	parts: string[];
	/** What was searched that is saved on the device, if the index could not be had; otherwise left out. */
	savedOnly?: SavedOnly;
};

/** Why there is nothing to look for. */
export type Refusal = { refused: 'empty' | 'too-long' };

/** Of the pieces known so far: each value of each facet with how many pieces it leaves, most first. */
export type Counts = Readonly<Record<Facet, readonly { value: string; count: number }[]>>;

/**
 * Called at most once, before the first answer is given, with what is known by then and the first results: the answer's
 * `added` begins with these.
 */
export type OnFirst = (begun: Answer) => void;

/** One question under way. None of these rejects for a file that is missing or damaged: that is in `failed`. */
export type Search = {
	/** The first ten results, or all there are. */
	first: (onFirst?: OnFirst) => Promise<Answer>;
	/** Up to ten more; asks further shards if those asked hold no more. */
	more: () => Promise<Answer>;
	/** Facets' counts; loads what that takes of the shards asked so far. */
	counts: () => Promise<Counts>;
};

/** Called while shards are being asked: how many of those that may hold it have answered. */
export type OnProgress = (progress: { asked: number; of: number; period: Period | null }) => void;

/** A word to offer while typing; `marked` shows which part was typed. */
export type Offer = { text: string; kind: SuggestionKind; marked: Stretch[] };

export type Engine = {
	/** Starts loading what every question needs. */
	wake: () => void;
	/** @returns a refusal if there is nothing to look for; a new question makes older ones stop asking */
	ask: (question: Question, onProgress: OnProgress) => Search | Refusal;
	/** @returns at most eight; [] if the file doesn't come; never rejects */
	suggest: (typed: string) => Promise<Offer[]>;
};
