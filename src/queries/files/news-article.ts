/** schema.org data of a piece: only what the paper says. */

/**
 * `correction` is https://schema.org/correction.
 *
 * @param of.published the printed date of publication; without one none is given
 * @returns JSON that can stand in a script element: no `<` in it
 */
export function newsArticle(of: {
	headline: string;
	description: string;
	address: string;
	newspaper: string;
	published: string | null;
	authors: readonly string[];
	/** What was corrected, in words, and on which day. */
	corrections: readonly { text: string; date: string }[];
}): string {
	const data = {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline: of.headline,
		description: of.description,
		inLanguage: 'zh-CN',
		mainEntityOfPage: of.address,
		isPartOf: { '@type': 'Newspaper', name: of.newspaper },
		...(of.published === null ? {} : { datePublished: of.published }),
		...(of.authors.length === 0 ? {} : { author: of.authors.map((name) => ({ '@type': 'Person', name })) }),
		...(of.corrections.length === 0
			? {}
			: {
					correction: of.corrections.map(({ text, date }) => {
						return { '@type': 'CorrectionComment', text, datePublished: date };
					}),
				}),
	};
	return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
