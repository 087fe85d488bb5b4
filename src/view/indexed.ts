/** What the page tells the search index of the piece on it: the attributes of the searchable element. */
export type Indexed = {
	kind: '报道' | '关键词' | '简讯' | '图片' | '文章';
	/** YYYY-MM-DD. */
	date: string | null;
	/** The day as a result shows it, with what it is the day of. */
	day: string | null;
	edition: string | null;
	/** The names the piece is listed under, as JSON; null if there are none. */
	facets: string | null;
};
