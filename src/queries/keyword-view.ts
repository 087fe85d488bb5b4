/** One keyword: what its blocks say, and the reports they are from. */
import { opening } from './excerpt.ts';
import { folioOf, indexed } from './folio.ts';
import type { Folio, Indexed } from './folio.ts';
import { frame } from './frame.ts';
import type { Frame } from './frame.ts';
import { keywordHref } from './keyword-groups.ts';
import { laterPages, listPart } from './list-part.ts';
import type { Keyword } from './keywords.ts';
import { noTurns, turnsOf } from './neighbours.ts';
import type { Link, Turns } from './neighbours.ts';
import { newsroom } from './newsroom.ts';
import type { EditionOf, GuideOf } from './newsroom.ts';
import { url } from './url.ts';

/** How many blocks a page shows. */
const size = 20;

export type KeywordView = {
	frame: Frame;
	/** The keywords that stand at this address: one, or several that are spelt alike. */
	heading: string;
	/** Which page of how many; '' where there is only one. */
	place: string;
	indexed: Indexed;
	blocks: {
		/** The keyword where there are several, and the edition's title where there are blocks of several. */
		heading: string | null;
		/** Only the newest block's carry an id; others' are empty. */
		paragraphs: { id: string; rubric: string | null; text: string }[];
	}[];
	/** The reports the blocks are from, in the same order. */
	sources: { report: Link; folio: Folio }[];
	/** The pages of this address before and after this one. */
	pageTurns: Turns;
	/** The keywords before and after this one in its newest edition. */
	turns: Turns;
};

/** The numbers of an address's pages after the first one. */
export function furtherKeywordPages(keywords: readonly Keyword[]): number[] {
	return laterPages(guidesOf(keywords).length, size);
}

/** @param keywords all that are spelt so; at least one */
export async function keywordView(keywords: readonly Keyword[], number: number): Promise<KeywordView> {
	const { edition, page, piece } = await newsroom();
	const names = keywords.map(({ keyword }) => keyword);
	const heading = names.join('、');
	const pageHref = (of: number) => url.keyword(keywords[0]?.slug ?? '', of);
	const all = guidesOf(keywords);
	const part = listPart(all, { page: number, size, href: pageHref });
	const placed = part.items.flatMap((guide) => {
		const itsEdition = edition.get(guide.data.edition.id);
		return itsEdition === undefined ? [] : [{ guide, edition: itsEdition }];
	});
	const [newest] = placed;
	if (newest === undefined) throw new Error(`no block for ${heading}`);
	const shows = { keyword: keywords.length > 1, edition: all.length > keywords.length };
	return {
		frame: await frame({
			title: `关键词：${heading}${part.suffix}`,
			description: opening(newest.guide.data.block.paragraphs[0]?.text ?? heading, 110),
			path: pageHref(number),
		}),
		heading,
		place: part.place,
		indexed: indexed('关键词', newest.edition, { keyword: names }),
		blocks: placed.map((one, index) => blockOf(one, shows, index === 0)),
		sources: placed.map(({ guide, edition: itsEdition }) => {
			const report = piece.get(guide.data.report.id);
			const at = url.anchor(url.piece(guide.data.report.id), guide.data.block.id);
			return {
				report: { label: report?.data.title ?? heading, href: at },
				folio: folioOf(itsEdition, page.get(guide.data.page.id) ?? null),
			};
		}),
		pageTurns: part.turns,
		turns: await keywordTurns(newest.edition, pageHref(1)),
	};
}

function guidesOf(keywords: readonly Keyword[]): GuideOf[] {
	return keywords.flatMap(({ guides }) => guides);
}

function blockOf(
	{ guide, edition }: { guide: GuideOf; edition: EditionOf },
	shows: { keyword: boolean; edition: boolean },
	anchored: boolean,
): KeywordView['blocks'][number] {
	const { keyword, paragraphs } = guide.data.block;
	const heading = [...(shows.keyword ? [keyword] : []), ...(shows.edition ? [edition.data.title] : [])].join('，');
	return {
		heading: heading === '' ? null : heading,
		paragraphs: paragraphs.map(({ id, rubric, text }) => ({ id: anchored ? id : '', rubric, text })),
	};
}

/** Through the keywords of one edition, in print order. */
async function keywordTurns(edition: EditionOf, href: string): Promise<Turns> {
	const { guides } = await newsroom();
	const own = guides.filter(({ data }) => data.edition.id === edition.id).map(({ data }) => data.block.keyword);
	const links = new Map(own.map((keyword) => [keywordHref(keyword), keyword]));
	return turnsOf([...links].map(([to, label]) => ({ label, href: to }))).get(href) ?? noTurns;
}
