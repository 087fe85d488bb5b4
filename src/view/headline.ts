/** A headline, and any other text that is broken into lines as a headline is. */

/** A word; or what stands between a pair of marks, such as a title, in its words: it stays whole if it fits a line. */
export type Word = string | readonly string[];

/** The words of a phrase, between which a line may end; together they are the phrase, character for character. */
export type Phrase = readonly Word[];

export type Headline = {
	/** What stands between the printed spaces; a phrase stays whole if it fits a line. */
	phrases: readonly Phrase[];
	/** By the longest phrase: s up to 7 characters, m up to 9, l up to 12, xl longer. */
	fit: 's' | 'm' | 'l' | 'xl';
};
