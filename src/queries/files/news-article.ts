/** schema.org data of a piece: only what the paper says. */

/** All addresses are whole. */
export type NewsArticle = {
	headline: string;
	address: string;
	/** The printed date of publication; without one none is given. */
	published: string | null;
	newspaper: string;
	edition: { title: string; address: string };
	/** The printed page that it begins on: 1, A05; and what the page is called. */
	page: { number: string; name: string };
	authors: readonly { name: string; address: string }[];
	keywords: readonly string[];
	/** Its photos, each with who took it as far as that is printed; or an image that stands for it. */
	images: readonly { address: string; credit: string | null }[];
	/** What was corrected, in words, and on which day (https://schema.org/correction); left out without any. */
	corrections?: readonly { text: string; date: string }[];
	/** Who puts it on the web. */
	publisher: { name: string; logo: string };
};

/** @returns JSON that can stand in a script element: no `<` in it */
export function newsArticle(of: NewsArticle): string {
	const { page, edition, images, authors, keywords, corrections = [] } = of;
	const data = {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline: of.headline,
		...some('image', images.map(imageObject)),
		...(of.published === null ? {} : { datePublished: of.published }),
		inLanguage: 'zh-CN',
		mainEntityOfPage: of.address,
		articleSection: page.name,
		pageStart: page.number,
		printPage: page.number,
		printEdition: edition.title,
		...some('keywords', keywords),
		isPartOf: {
			'@type': 'PublicationIssue',
			name: edition.title,
			url: edition.address,
			isPartOf: { '@type': 'Newspaper', name: of.newspaper },
		},
		publisher: { '@type': 'Organization', name: of.publisher.name, logo: of.publisher.logo },
		...some(
			'author',
			authors.map(({ name, address }) => ({ '@type': 'Person', name, url: address })),
		),
		...some(
			'correction',
			corrections.map(({ text, date }) => ({ '@type': 'CorrectionComment', text, datePublished: date })),
		),
	};
	return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

function imageObject({ address, credit }: NewsArticle['images'][number]) {
	return { '@type': 'ImageObject', url: address, ...(credit === null ? {} : { creditText: credit }) };
}

/** A property that is left out if it has no value. */
function some(name: string, values: readonly unknown[]): Record<string, readonly unknown[]> {
	return values.length === 0 ? {} : { [name]: values };
}
