/** What the site's feed holds: the pieces of the newest edition, the one the front page shows. */
import { newestEditions } from '../../archive/reading.ts';
import { newsroom } from '../newsroom.ts';
import { piecesOfPages, wholeOf } from '../pages/pieces.ts';
import { archive } from '../site-archive.ts';
import { absolute, url } from '../url.ts';
import { articleData } from './article.ts';
import { rss } from './rss.ts';

/** @returns RSS 2.0; without an edition, a feed without items */
export async function newestAsRss(): Promise<string> {
	const [{ site, edition }, pieces, came] = await Promise.all([newsroom(), piecesOfPages(), archive()]);
	const [newest] = newestEditions(came, 1);
	const pages = edition.get(newest?.id ?? '')?.data.pages ?? [];
	const inPrint = pages.flatMap(({ id }) => pieces.get(id) ?? []);
	return rss({
		title: site.name,
		description: site.motto,
		home: absolute(url.front(), site.address),
		self: absolute(url.feed(), site.address),
		articles: await Promise.all(wholeOf(inPrint).map(articleData)),
	});
}
