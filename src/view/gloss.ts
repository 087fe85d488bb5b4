/** What the editors say of a term that is marked in a text: see `Segment.term`. */
export type Gloss = {
	/** The anchor to which its marked words lead. */
	id: string;
	name: string;
	gloss: string;
	/** 编辑注, or where they have it from. */
	source: string;
	/** The term's page. */
	href: string;
};
