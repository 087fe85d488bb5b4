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
	/** How many pieces are listed under it; 1 for a headline. */
	count: number;
};

/** Columns, because they pack well; all of one length. `kinds` are indices into `suggestionKinds`. */
export type SuggestionFile = { texts: string[]; spelt: string[]; kinds: number[]; counts: number[] };
