/** The front page: the newest edition, its news, and the ways to all else. */
import { newestEditions } from '../../archive/reading.ts';
import type { FeedLink } from '../../view/feed-link.ts';
import type { Frame } from '../../view/frame.ts';
import type { PhotoCard } from '../../view/photo-card.ts';
import type { Today } from '../../view/today.ts';
import { archive } from '../site-archive.ts';
import { besideName, nameOf } from '../edition-row.ts';
import { feedLinks } from '../feeds/feed-address.ts';
import { frontFigures } from '../figures/front-figures.ts';
import type { FrontFigures } from '../figures/front-figures.ts';
import { frame } from '../frame.ts';
import { keywordHref } from '../names/keyword-groups.ts';
import { newsroom } from '../newsroom.ts';
import type { EditionOf } from '../newsroom.ts';
import { behindRubric, opening } from '../text/opening.ts';
import { correctionsLink } from './corrections.ts';
import { frontNews } from './front-news.ts';
import type { FrontNews } from './front-news.ts';
import { photoCard, photosOf } from './photos.ts';
import { keptAs } from './kept-as.ts';
import type { KeptAs } from './kept-as.ts';
import { mostCame, todayOf } from './today.ts';
import { url } from '../url.ts';

export type Front = {
	frame: Frame;
	/** The newest edition; null without one. */
	news: (Pick<FrontNews, 'lead' | 'pieces'> & { today: Today; kept: KeptAs; figures: FrontFigures | null }) | null;
	/** 7个关键词. */
	keywords: { heading: string; items: { label: string; href: string; opening: string }[] };
	/** The edition's other photos. */
	photos: PhotoCard[];
	/** Older editions. */
	editions: { label: string; day: string | null; href: string }[];
	search: string;
	feeds: FeedLink[];
};

const most = { keywords: 12, photos: 3, captions: 6, editions: 5 };

export async function front(): Promise<Front> {
	const { site, edition } = await newsroom();
	const came = newestEditions(await archive(), mostCame);
	const [first, ...older] = came.slice(0, 1 + most.editions);
	const newest = edition.get(first?.id ?? '');
	const corrections = await correctionsLink();
	const news = newest === undefined ? null : await frontNews(newest);
	return {
		frame: {
			...(await frame({ title: null, description: `${site.name}：${site.motto}。`, path: url.front() })),
			...(corrections === null ? {} : { corrections }),
		},
		news:
			newest === undefined || news === null
				? null
				: { ...news, today: await todayOf(newest, came), kept: keptAs(newest), figures: await frontFigures(newest) },
		keywords: await keywordsOf(newest),
		photos: newest === undefined || news === null ? [] : await photosIn(newest, news.seen),
		editions: older.map((row) => ({ label: nameOf(row), day: besideName(row), href: row.href })),
		search: url.search(),
		feeds: await feedLinks({ what: 'news', kind: null }),
	};
}

/** The edition's keywords, each with its first block. */
async function keywordsOf(edition: EditionOf | undefined): Promise<Front['keywords']> {
	const { page, guidesOn } = await newsroom();
	const guides = (edition?.data.pages ?? []).flatMap(({ id }) => page.get(id) ?? []).flatMap(guidesOn);
	const own = [...Map.groupBy(guides, ({ data }) => data.block.keyword)].map(([keyword, [guide]]) => ({
		label: keyword,
		href: keywordHref(keyword),
		opening: opening(behindRubric(guide?.data.block.paragraphs[0]), 40),
	}));
	return { heading: `${own.length}个关键词`, items: own.slice(0, most.keywords) };
}

/** Those that have an image; the captions alone if none has. */
async function photosIn({ data }: EditionOf, seen: ReadonlySet<string>): Promise<PhotoCard[]> {
	const { page } = await newsroom();
	const pages = data.pages.flatMap(({ id }) => page.get(id) ?? []);
	const own = (await Promise.all(pages.map(photosOf))).flat().filter(({ id }) => !seen.has(id));
	const pictured = own.filter(({ data: photo }) => photo.image !== null);
	const shown = pictured.length === 0 ? own.slice(0, most.captions) : pictured.slice(0, most.photos);
	return Promise.all(shown.map(photoCard));
}
