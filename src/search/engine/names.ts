import type { Suggestion } from '../format/suggestions.ts';
import type { Synonyms } from '../text/other-words.ts';

/** What is known of words: names and headlines, with which pinyin and near misses are resolved, and words that mean the same. */
export type Names = {
	/** @returns [] if they don't come, to be asked for again; never rejects */
	suggestions: () => Promise<readonly Suggestion[]>;
	/** @returns [] if they don't come; never rejects */
	synonyms: () => Promise<Synonyms>;
};
