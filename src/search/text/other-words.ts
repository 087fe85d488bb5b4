/** Other words for what a reader typed. */
export type OtherWords = {
	/** What is looked for, folded. */
	run: string;
	/** The same as one writes it. */
	words: string;
};

/** Groups of words that mean the same, as editors wrote them. */
export type Synonyms = readonly (readonly string[])[];
