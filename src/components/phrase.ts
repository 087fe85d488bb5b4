/** The words of a phrase of a headline, between which a line may end; a word of several stays whole where it fits. */
export type Phrase = readonly (string | readonly string[])[];
