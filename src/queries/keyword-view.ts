/** One keyword: what its blocks say, and the reports they are from. */
import { opening } from './excerpt.ts';
import { folioOf, indexed } from './folio.ts';
import type { Folio, Indexed } from './folio.ts';
import { frame } from './frame.ts';
import type { Frame } from './frame.ts';
import { laterPages, listPart } from './list-part.ts';
import { keywords } from './keywords.ts';
import type { Keyword } from './keywords.ts';
import { noTurns, turnsOf } from './neighbours.ts';
import type { Link, Turns } from './neighbours.ts';
import { newsroom } from './newsroom.ts';
import type { EditionOf, GuideOf } from './newsroom.ts';
import { once } from './once.ts';
import { url } from './url.ts';

/** How many blocks a page shows. */
const size = 20;

export type KeywordView = {
	frame: Frame;
	keyword: string;
	/** Which page of how many; '' where there is only one. */
	place: string;
	indexed: Indexed;
	blocks: {
		/** The edition's title, where there are blocks of several. */
		heading: string | null;
		/** Only the newest block's carry an id; others' are empty. */
		paragraphs: { id: string; rubric: string | null; text: string }[];
	}[];
	/** The reports the blocks are from, in the same order. */
	sources: { report: Link; folio: Folio }[];
	/** The pages of this keyword before and after this one. */
	pageTurns: Turns;
	/** The keywords before and after this one. */
	turns: Turns;
};

/** The numbers of a keyword's pages after the first one. */
export function furtherKeywordPages({ guides }: Keyword): number[] {
	return laterPages(guides.length, size);
}

export async function keywordView({ keyword, slug, href, guides }: Keyword, number: number): Promise<KeywordView> {
	const [{ edition, page, piece }, turns] = await Promise.all([newsroom(), keywordTurns()]);
	const pageHref = (of: number) => url.keyword(slug, of);
	const part = listPart(guides, { page: number, size, href: pageHref });
	const placed = part.items.flatMap((guide) => {
		const itsEdition = edition.get(guide.data.edition.id);
		return itsEdition === undefined ? [] : [{ guide, edition: itsEdition }];
	});
	const [newest] = placed;
	if (newest === undefined) throw new Error(`no block for ${keyword}`);
	return {
		frame: await frame({
			title: `关键词：${keyword}${part.suffix}`,
			description: opening(newest.guide.data.block.paragraphs[0]?.text ?? keyword, 110),
			path: pageHref(number),
		}),
		keyword,
		place: part.place,
		indexed: indexed('关键词', newest.edition, { keyword: [keyword] }),
		blocks: placed.map((one, index) => blockOf(one, { heading: guides.length > 1, anchored: index === 0 })),
		sources: placed.map(({ guide, edition: itsEdition }) => {
			const report = piece.get(guide.data.report.id);
			const at = url.anchor(url.piece(guide.data.report.id), guide.data.block.id);
			return {
				report: { label: report?.data.title ?? keyword, href: at },
				folio: folioOf(itsEdition, page.get(guide.data.page.id) ?? null),
			};
		}),
		pageTurns: part.turns,
		turns: turns.get(href) ?? noTurns,
	};
}

function blockOf(
	{ guide, edition }: { guide: GuideOf; edition: EditionOf },
	{ heading, anchored }: { heading: boolean; anchored: boolean },
): KeywordView['blocks'][number] {
	return {
		heading: heading ? edition.data.title : null,
		paragraphs: guide.data.block.paragraphs.map(({ id, rubric, text }) => ({ id: anchored ? id : '', rubric, text })),
	};
}

const keywordTurns = once(async () =>
	turnsOf((await keywords()).map(({ keyword, href }) => ({ label: keyword, href }))),
);
