/** A run of printed text. All segments of a text together are the text, character for character. */
export type Segment = {
	text: string;
	/** Where it leads, or null for plain words. */
	href: string | null;
	/** It is a term that editors explain: it leads to its gloss on the same page. */
	term?: true;
	/** No line may end within it. */
	whole?: true;
};
