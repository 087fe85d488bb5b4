/** schema.org data of a piece: only what the paper says. */

/**
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
	};
	return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
