/** The front page: the newest edition's news. */
import { newestEditions } from '../../archive/reading.ts';
import type { Folio } from '../../view/folio.ts';
import type { Frame } from '../../view/frame.ts';
import type { Link } from '../../view/link.ts';
import type { PhotoCard } from '../../view/photo-card.ts';
import type { PieceCard } from '../../view/piece-card.ts';
import { archive } from '../site-archive.ts';
import { folioOf } from '../folio.ts';
import { frame } from '../frame.ts';
import { keywordHref } from '../names/keyword-groups.ts';
import { newsroom } from '../newsroom.ts';
import type { EditionOf } from '../newsroom.ts';
import { behindRubric, opening } from '../text/opening.ts';
import { photoCard, photosOf } from './photos.ts';
import { newsOf as newsIn, pieceCard, piecesOfPages } from './pieces.ts';
import { url } from '../url.ts';

export type Front = {
	frame: Frame;
	folio: Folio | null;
	lead: PieceCard | null;
	/** 7个关键词. */
	keywords: { heading: string; items: { label: string; href: string; opening: string }[]; more: Link };
	/** The edition's other reports, then its briefs. */
	pieces: PieceCard[];
	photos: { items: PhotoCard[]; more: Link };
	/** Older editions. */
	editions: { label: string; day: string | null; href: string }[];
	search: string;
};

const most = { keywords: 12, pieces: 12, photos: 6, editions: 5 };

export async function front(): Promise<Front> {
	const { site, edition } = await newsroom();
	const [first, ...older] = newestEditions(await archive(), 1 + most.editions);
	const newest = edition.get(first?.id ?? '');
	return {
		frame: await frame({ title: null, description: `${site.name}：${site.motto}。`, path: url.front() }),
		...(newest === undefined ? { lead: null, pieces: [], folio: null } : await news(newest)),
		keywords: await keywordsOf(newest),
		photos: {
			items: newest === undefined ? [] : await photosIn(newest),
			more: { label: '全部图片', href: url.list('photos') },
		},
		editions: older.map(({ title, day, href }) => ({
			label: title,
			day: day === null ? null : `${day.label}：${day.words}`,
			href,
		})),
		search: url.search(),
	};
}

async function news(edition: EditionOf): Promise<Pick<Front, 'folio' | 'lead' | 'pieces'>> {
	const [{ page }, pieces] = await Promise.all([newsroom(), piecesOfPages()]);
	const inPrint = edition.data.pages.flatMap(({ id }) => pieces.get(id) ?? []);
	const [lead, ...others] = newsIn(inPrint);
	return {
		folio: folioOf(edition, page.get(lead?.data.page.id ?? '') ?? null),
		lead: lead === undefined ? null : pieceCard(lead, 150),
		pieces: others.slice(0, most.pieces).map((piece) => pieceCard(piece)),
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
	return {
		heading: `${own.length}个关键词`,
		items: own.slice(0, most.keywords),
		more: { label: '全部关键词', href: url.list('keywords') },
	};
}

async function photosIn({ data }: EditionOf): Promise<PhotoCard[]> {
	const { page } = await newsroom();
	const pages = data.pages.flatMap(({ id }) => page.get(id) ?? []);
	const own = (await Promise.all(pages.map(photosOf))).flat();
	return Promise.all(own.slice(0, most.photos).map(photoCard));
}
