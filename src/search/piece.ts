/** What search knows of a piece: as it is read from its page, and as it is kept for showing. */

/** The kinds a piece can be of, in the order a newspaper would list them. */
export const kinds = ['报道', '关键词', '简讯', '图片', '文章'] as const;
export type Kind = (typeof kinds)[number];

export function isKind(value: unknown): value is Kind {
	return kinds.some((kind) => kind === value);
}

/** What a piece is listed under, besides its kind, its year and its edition. */
export const listings = ['keyword', 'place', 'contributor'] as const;
export type Listing = (typeof listings)[number];

/** The names a piece is listed under, by listing, each once. */
export type Listed = Readonly<Record<Listing, readonly string[]>>;

/** A run of contiguous text. `id` is the anchor it can be reached at, '' if it has none. */
export type Block = { id: string; text: string } & InSimplified;

/** A text's characters one for one in their simplified forms; only if some of the piece are traditional. */
export type InSimplified = { simplified?: string };

/** A searchable page of the site, as a shard keeps it in `pieces/<number>.json`. `simplified` is the headline's. */
export type Piece = InSimplified & {
	/** From the site's root: /2024-01-liujiang/photos/ */
	url: string;
	kind: Kind;
	/** YYYY-MM-DD, or '' if it isn't known: for the order only, since it may be that of the events. */
	date: string;
	/** What the page says of its day, in words, or ''. */
	day: string;
	/** The edition's title, or ''. */
	edition: string;
	headline: string;
	/** How the headline's Han characters are read, in order, with a space between syllables: `liu jiang`. */
	spelt: string;
	/** The text without the headline, in reading order. */
	blocks: Block[];
};
