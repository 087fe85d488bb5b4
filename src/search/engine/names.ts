import type { Suggestion } from '../format/suggestions.ts';

/** Where the names and headlines come from that pinyin and near misses are resolved with. */
export type Names = {
	/** @returns [] if they don't come, to be asked for again; never rejects */
	suggestions: () => Promise<readonly Suggestion[]>;
};
