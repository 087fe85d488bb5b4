/** What a piece's page tells search engines of it. */
import type { Article } from '../../newspaper/model.ts';
import { href } from '../../site-path.ts';
import { newsArticle } from '../files/news-article.ts';
import type { NewsArticle } from '../files/news-article.ts';
import { listedPlaces } from '../names/listed-places.ts';
import { personHref } from '../names/people.ts';
import { writersOf } from '../names/writers.ts';
import { newsroom } from '../newsroom.ts';
import type { EditionOf, PageOf, PieceOf } from '../newsroom.ts';
import { facetsOf } from '../text/facets.ts';
import type { Lookup } from '../text/shown-block.ts';
import { plainPicture } from '../text/shown-picture.ts';
import { absolute, url } from '../url.ts';

/** Photos that are named; each weighs some 40 bytes on the page. */
const mostImages = 3;

/**
 * @param on the edition and the page it stands on
 * @param preview the address of its preview image, which stands for it if it has no photo; null without one of its own
 * @returns JSON that can stand in a script element
 */
export async function pieceData(
	{ id, data: { article, title } }: PieceOf,
	on: { edition: EditionOf; page: PageOf },
	lookup: Lookup,
	preview: string | null,
): Promise<string> {
	const { site } = await newsroom();
	const at = (path: string): string => absolute(path, site.address);
	const photos = await imagesOf(article, lookup, at);
	const drawn = preview === null ? [] : [{ address: at(preview), credit: null }];
	const { newspaper, title: ofEdition, published } = on.edition.data;
	return newsArticle({
		headline: title,
		address: at(url.piece(id)),
		published,
		newspaper,
		edition: { title: ofEdition, address: at(url.edition(on.edition.id)) },
		page: { number: String(on.page.data.number), name: on.page.data.name },
		authors: writersOf(article).map((name) => ({ name, address: at(personHref(name)) })),
		keywords: facetsOf(article, await listedPlaces()).keyword,
		images: photos.length > 0 ? photos : drawn,
		publisher: { name: site.name, logo: at(href('/icon-512.png')) },
	});
}

async function imagesOf(
	{ parts }: Article,
	lookup: Lookup,
	at: (path: string) => string,
): Promise<NewsArticle['images']> {
	const photos = parts
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => {
			const image = block.kind === 'photo' ? lookup.photo(block).image : null;
			return block.kind !== 'photo' || image === null ? [] : [{ image, names: block.contributors }];
		});
	return Promise.all(
		photos.slice(0, mostImages).map(async ({ image, names }) => ({
			address: at((await plainPicture(image)).src),
			credit: names.length === 0 ? null : names.map(({ name }) => name).join('、'),
		})),
	);
}
