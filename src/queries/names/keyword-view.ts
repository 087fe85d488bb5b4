/** One keyword: what its blocks say, and the reports they are from. */
import { keywordsIn } from '../../archive/reading.ts';
import type { ShownParagraph } from '../../view/block.ts';
import type { FeedLink } from '../../view/feed-link.ts';
import type { EndEntry, EndSection } from '../../view/ends.ts';
import type { Folio } from '../../view/folio.ts';
import type { Frame } from '../../view/frame.ts';
import type { Indexed } from '../../view/indexed.ts';
import type { Link, Turns } from '../../view/link.ts';
import { feedLinks, subscribeTo } from '../feeds/feed-address.ts';
import type { FeedOf } from '../feeds/feed-address.ts';
import { unchecked } from '../figures/figures-view.ts';
import { archive } from '../site-archive.ts';
import { phrasesOf } from '../../typesetting/headline.ts';
import { opening } from '../text/opening.ts';
import { indexedAs } from '../folio.ts';
import { frame } from '../frame.ts';
import type { Keyword } from './keyword-groups.ts';
import { keywordsAt } from './keywords.ts';
import { laterPages, listPart } from '../pages/list-part.ts';
import { noTurns, turnsOf } from '../neighbours.ts';
import { plainSegments } from '../text/segments.ts';
import { url } from '../url.ts';

/** How many blocks a page shows. */
const size = 20;

export type KeywordView = {
	frame: Frame;
	feeds: FeedLink[];
	/** 订阅: the way to the one that most feed readers know. */
	subscribe: Link;
	/** The keywords that stand at this address: one, or several that are spelt alike. */
	heading: string;
	/** Which page of how many; '' if there is only one. */
	place: string;
	indexed: Indexed;
	blocks: {
		/** 2024年, over the first block of a year, if there are blocks of several years; or null. */
		year: string | null;
		/** The keyword if there are several, and the edition's title if there are blocks of several editions. */
		heading: string | null;
		/** Only the newest block's carry an id. */
		paragraphs: ShownParagraph[];
	}[];
	/** The reports the blocks are from, in the same order. */
	sources: { report: Link; folio: Folio }[];
	/** The figures in these blocks, and other pieces that print the keyword. */
	ends: EndSection[];
	/** The pages of this address before and after this one. */
	pageTurns: Turns;
	/** The keywords before and after this one in its newest edition. */
	turns: Turns;
};

/** The numbers of an address's pages after the first one. */
export async function furtherKeywordPages(slug: string): Promise<number[]> {
	return laterPages(guidesOf(await keywordsAt(slug)).length, size);
}

/** @param slug of the address at which they stand */
export async function keywordView(slug: string, number: number): Promise<KeywordView> {
	const keywords = await keywordsAt(slug);
	const names = keywords.map(({ keyword }) => keyword);
	const heading = names.join('、');
	const pageHref = (of: number) => url.keyword(slug, of);
	const all = guidesOf(keywords);
	const part = listPart(all, { page: number, size, href: pageHref });
	const [newest] = part.items;
	if (newest === undefined) throw new Error(`no block for ${heading}`);
	const shows = {
		keyword: keywords.length > 1,
		edition: all.length > keywords.length,
		year: new Set(all.map(yearOf)).size > 1,
	};
	const { edition, day } = newest.guide.folio;
	const feed: FeedOf = { what: 'keyword', slug };
	return {
		feeds: await feedLinks(feed),
		subscribe: subscribeTo(feed, heading),
		frame: await frame({
			title: `关键词：${heading}${part.suffix}`,
			description: opening(newest.guide.paragraphs[0]?.text ?? heading, 110),
			path: pageHref(number),
			data: url.data(pageHref(number), 'list'),
		}),
		heading,
		place: part.place,
		indexed: indexedAs('关键词', { day, edition: edition.title }, { keyword: names }),
		blocks: part.items.map((one, index) => blockOf(one, part.items[index - 1], shows)),
		sources: part.items.map(({ guide: { report, folio } }) => ({ report, folio })),
		ends: endsOf(part.items),
		pageTurns: part.turns,
		turns: await keywordTurns(newest.edition, pageHref(1)),
	};
}

type Shown = Keyword['guides'][number] & { keyword: string };

function guidesOf(keywords: readonly Keyword[]): Shown[] {
	return keywords.flatMap(({ keyword, guides }) => guides.map((guide) => ({ keyword, ...guide })));
}

function yearOf({ guide }: Shown): string {
	return guide.folio.day?.iso.slice(0, 4) ?? '';
}

/** @param above the block before it on the page */
function blockOf(
	shown: Shown,
	above: Shown | undefined,
	shows: { keyword: boolean; edition: boolean; year: boolean },
): KeywordView['blocks'][number] {
	const { keyword, guide } = shown;
	const { paragraphs, folio } = guide;
	const year = yearOf(shown);
	const begins = shows.year && (above?.keyword !== keyword || yearOf(above) !== year);
	const heading = [...(shows.keyword ? [keyword] : []), ...(shows.edition ? [folio.edition.title] : [])].join('，');
	return {
		year: !begins ? null : year === '' ? '没有日期' : `${year}年`,
		heading: heading === '' ? null : heading,
		paragraphs: paragraphs.map(({ id, rubric, text }) => ({
			id: above === undefined ? id : null,
			rubric,
			dateline: null,
			segments: plainSegments(text),
			sentences: null,
		})),
	};
}

function endsOf(shown: readonly Shown[]): EndSection[] {
	const figures = shown.flatMap(({ guide }) =>
		guide.figures.map(({ indicator, number, href }) => entryOf(indicator, href, number)),
	);
	const mentions = [...Map.groupBy(shown, ({ keyword }) => keyword)].map(([keyword, own]): EndSection => {
		const all = own.flatMap(({ guide }) => guide.mentions.map(({ title, href, note }) => entryOf(title, href, note)));
		return { label: `写到“${keyword}”的文章`, entries: [...new Map(all.map((one) => [one.href, one])).values()] };
	});
	return [{ label: `数字（${unchecked}）`, entries: figures }, ...mentions].filter(({ entries }) => entries.length > 0);
}

function entryOf(label: string, href: string, note: string): EndEntry {
	return { phrases: phrasesOf(label), href, note, words: '', older: false };
}

/** Through the keywords of one edition, in print order. */
async function keywordTurns(edition: string, href: string): Promise<Turns> {
	const links = new Map(keywordsIn(await archive(), edition).map(({ name, slug }) => [url.keyword(slug), name]));
	return turnsOf([...links].map(([to, label]) => ({ label, href: to }))).get(href) ?? noTurns;
}
