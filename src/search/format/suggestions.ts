/** `suggestions-<digest>.json`: what is offered while typing, and what pinyin and near misses are resolved with. */
import type { Listing } from '../piece.ts';

export const suggestionKinds = ['keyword', 'place', 'contributor', 'headline'] as const satisfies readonly (
	Listing | 'headline'
)[];
export type SuggestionKind = (typeof suggestionKinds)[number];

/** Best first within a kind: names by how many pieces they are listed with, headlines by date. */
export type Suggestion = {
	text: string;
	/** Syllables of its Han characters with spaces between. */
	spelt: string;
	kind: SuggestionKind;
	/** A text in traditional characters, place for place in simplified ones; absent from all others. */
	simplified?: string;
	/** How many pieces are listed under it; 1 for a headline. */
	count: number;
};

/**
 * Columns, because they pack well; all of one length. `kinds` are indices into `suggestionKinds`. `simplified` has
 * the characters of texts in traditional ones with those that stand for them, and is absent if there are no such texts.
 */
export type SuggestionFile = {
	texts: string[];
	spelt: string[];
	kinds: number[];
	counts: number[];
	simplified?: Readonly<Record<string, string>>;
};
