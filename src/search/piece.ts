/** What search knows of a piece: the shapes the indexer writes and the browser reads. */

/** The kinds a piece can be of, in the order a newspaper would list them. */
export const kinds = ['报道', '关键词', '简讯', '图片', '文章'] as const;
export type Kind = (typeof kinds)[number];

export function isKind(value: unknown): value is Kind {
	return kinds.some((kind) => kind === value);
}

/** A run of contiguous text. `id` is the anchor it can be reached at, '' where it has none. */
export type Block = { id: string; text: string };

/** A searchable page of the site. */
export type Piece = {
	/** From the site's root: /2024-01-liujiang/photos/ */
	url: string;
	kind: Kind;
	/** YYYY-MM-DD, or '' where it isn't known: for the order only, since it may be that of the events. */
	date: string;
	/** What the page says of its day, in words, or ''. */
	day: string;
	/** The edition's title, or ''. */
	edition: string;
	headline: string;
	/** The text without the headline, in reading order. */
	blocks: Block[];
};

/** What ordering results takes, of every piece: sent once, so it holds only that. Columns, because they pack well. */
export type Catalogue = {
	/** Pagefind's name of each piece; the other columns follow its order. */
	ids: string[];
	/** Index into `kinds`. */
	kinds: number[];
	/** YYYY-MM-DD or '', each once. */
	days: string[];
	/** Index into `days`. */
	dates: number[];
	/** How many of the piece's first words are its headline's. */
	headlines: number[];
};
