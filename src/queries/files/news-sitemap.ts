/** The news sitemap (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
import { htmlText } from '../../html-text.ts';
import { recentOf } from '../../newspaper/model/recent.ts';
import { inXml } from '../feeds/feed-source.ts';
import { newsroom } from '../newsroom.ts';
import { once } from '../once.ts';
import { piecesOfPages } from '../pages/pieces.ts';
import { freshEditions } from '../recent.ts';
import { absolute, url } from '../url.ts';

/** Days and pieces, as Google has it. */
const most = { days: 2, pieces: 1000 };

const spaces =
	'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

/**
 * The pieces of two days, counted back from the newest edition's, so that a site is the same whenever it is made; only of
 * editions that print their date.
 *
 * @returns XML; null without any such piece, as a sitemap may not be empty
 */
export const newsSitemap: () => Promise<string | null> = once(async () => {
	const [{ site, editions }, pieces, fresh] = await Promise.all([newsroom(), piecesOfPages(), freshEditions()]);
	const dated = editions.flatMap(({ id, data: { newspaper, published: day, pages } }) => {
		return day === null || !fresh.has(id) ? [] : [{ id, newspaper, day, pages }];
	});
	const news = recentOf(dated, most.days);
	const entries = dated
		.filter(({ id }) => news.has(id))
		.flatMap(({ newspaper, day, pages }) => {
			const name = `<news:name>${htmlText(inXml(newspaper))}</news:name><news:language>zh-cn</news:language>`;
			const about = `<news:publication>${name}</news:publication><news:publication_date>${day}</news:publication_date>`;
			return pages
				.flatMap(({ id }) => pieces.get(id) ?? [])
				.map(({ id, data: { title } }) => {
					const loc = `<loc>${htmlText(absolute(url.piece(id), site.address))}</loc>`;
					return `<url>${loc}<news:news>${about}<news:title>${htmlText(inXml(title))}</news:title></news:news></url>`;
				});
		});
	const all = entries.slice(0, most.pieces).join('');
	return all === '' ? null : `<?xml version="1.0" encoding="UTF-8"?><urlset ${spaces}>${all}</urlset>`;
});
