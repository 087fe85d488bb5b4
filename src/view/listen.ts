/** What a button of 听报 reads. */
export type Listen = {
	label: string;
	/** The edition's programme. */
	programme: string;
	/** The piece or printed page to begin with; null for the page that the button is on, or the beginning. */
	start: string | null;
};
