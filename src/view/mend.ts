/** 更正: a place where the words are an editor's, as a page tells of it. */
export type Mend = {
	/** The anchor of what the piece's page says of it. */
	id: string;
	/** The words that now stand there. */
	corrected: string;
	/** 原文印作“区委书纪”，2024年1月8日更正。 */
	words: string;
	/** What the editor says of it, or ''. */
	note: string;
	/** Where a page tells of it that does not do so itself; null on the piece's own page. */
	href: string | null;
};

/** What holds corrected text: absent from all else. */
export type Mended = { mends?: readonly Mend[] };
