/** A headline, and any other text that is broken into lines as a headline is. */

/** A word; or words that stay together if they fit a line: a clause, or what stands between a pair of marks, such as a title. */
export type Word = string | readonly Word[];

/** The words of a phrase, between which a line may end; together they are the phrase, character for character. */
export type Phrase = readonly Word[];

export type Headline = {
	/** What stands between the printed spaces; a phrase stays whole if it fits a line. */
	phrases: readonly Phrase[];
	/** By the longest phrase: s up to 7 characters, m up to 9, l up to 12, xl longer; xxl if all of it is a long sentence. */
	fit: 's' | 'm' | 'l' | 'xl' | 'xxl';
};
