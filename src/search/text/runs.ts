/** How a page's elements bear on its text. */

/** Elements that mark a run of text without breaking it. */
export const inline: ReadonlySet<string> = new Set(
	'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rb ruby s samp small span strong sub sup time u var wbr'.split(
		' ',
	),
);

/** Elements whose text is not the piece's: code, and the readings printed over a character. */
export const silent: ReadonlySet<string> = new Set(['script', 'style', 'template', 'rt', 'rp']);
