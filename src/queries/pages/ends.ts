/** What one may read after a piece: of its own edition, and of older ones, so that no new edition changes it. */
import { partOfSite } from '../../loaders/site-part.ts';
import { looksBackOf, looksNowhere, mostOfKind, tieKey, tiesOf } from '../../newspaper/model/looks-back.ts';
import type { EarlierPiece, LooksBack, Tie, TieKind } from '../../newspaper/model/looks-back.ts';
import type { EndEntry, EndSection } from '../../view/ends.ts';
import type { Turns } from '../../view/link.ts';
import { plainDay } from '../../newspaper/model/day-words.ts';
import { dayOf } from '../days.ts';
import { pageLabel } from '../folio.ts';
import { newsroom } from '../newsroom.ts';
import type { PieceOf } from '../newsroom.ts';
import { once } from '../once.ts';
import { headlineOf } from '../../typesetting/headline.ts';
import { url } from '../url.ts';
import { relatedTo } from './related.ts';
import type { RelatedRow } from './related.ts';
import { piecesOfPages } from './pieces.ts';

const labels: Readonly<Record<TieKind, string>> = {
	place: '同一地方',
	author: '同一作者',
	keyword: '同样的关键词',
};

/** Takes the first of some pieces that do not stand on the page yet. */
type Take = (entries: readonly EndEntry[], most: number) => EndEntry[];

/**
 * In this order: what is about the same matter, its page, its place, its author, its keywords, its day in earlier years. A piece stands in one section
 * only, and in none if one turns to it anyway.
 */
export async function endsOf(piece: PieceOf, { previous, next }: Turns): Promise<EndSection[]> {
	const { id, data } = piece;
	const [{ onPage, tied }, back, related] = await Promise.all([ownPieces(), looksBack(), relatedTo(piece)]);
	const { tied: earlier, years } = back.get(data.edition.id) ?? looksNowhere;
	const shown = new Set([url.piece(id), ...[previous, next].flatMap((turn) => turn?.href ?? [])]);
	const take: Take = (entries, most) => {
		const taken = entries.filter(({ href }) => !shown.has(href)).slice(0, most);
		for (const { href } of taken) shown.add(href);
		return taken;
	};
	const sharing = (tie: Tie): EndEntry[] => [
		...(tied.get(`${data.edition.id} ${tieKey(tie)}`) ?? []),
		...(earlier[tieKey(tie)] ?? []).map(earlierEntry),
	];
	const sameMatter = take(related.map(relatedEntry), related.length);
	const samePage = take(onPage.get(data.page.id) ?? [], mostOfKind);
	const ties = Map.groupBy(tiesOf(data.article), ({ kind }) => kind);
	const all = [
		{ label: '相关文章', entries: sameMatter },
		{ label: '同一版', entries: samePage.map((entry) => ({ ...entry, note: '' })) },
		...[...ties].map(([kind, own]) => tiedSection(labels[kind], own, sharing, take)),
		{ label: '往年今日', entries: take(years.map(earlierEntry), mostOfKind) },
	];
	return all.filter(({ entries }) => entries.length > 0);
}

/** What shares one of several ties of a kind; the label names those that something shares. */
function tiedSection(label: string, ties: readonly Tie[], sharing: (tie: Tie) => EndEntry[], take: Take): EndSection {
	const entries: EndEntry[] = [];
	const names: string[] = [];
	for (const tie of ties) {
		const found = take(sharing(tie), mostOfKind - entries.length);
		if (found.length > 0) names.push(tie.name);
		entries.push(...found);
	}
	return { label: `${label}：${names.join('、')}`, entries };
}

function relatedEntry({ title, words, ...row }: RelatedRow): EndEntry {
	return { phrases: headlineOf(title).phrases, words: `都提到：${words.join('、')}`, ...row };
}

function earlierEntry({ id, title, day }: EarlierPiece): EndEntry {
	return { phrases: headlineOf(title).phrases, href: url.piece(id), note: plainDay(day), words: '', older: true };
}

/** The pieces of this build's editions in print order: by page, and by edition and tie. */
const ownPieces = once(async () => {
	const [{ pages }, pieces] = await Promise.all([newsroom(), piecesOfPages()]);
	const onPage = new Map<string, EndEntry[]>();
	const tied = new Map<string, EndEntry[]>();
	for (const page of pages) {
		const own = pieces.get(page.id) ?? [];
		const entries = own.map(({ id, data }): EndEntry => {
			const { phrases } = headlineOf(data.title);
			return { phrases, href: url.piece(id), note: pageLabel(page), words: '', older: false };
		});
		onPage.set(page.id, entries);
		for (const [index, { data }] of own.entries()) {
			for (const tie of tiesOf(data.article)) {
				const key = `${data.edition.id} ${tieKey(tie)}`;
				tied.set(key, [...(tied.get(key) ?? []), ...entries.slice(index, index + 1)]);
			}
		}
	}
	return { onPage, tied };
});

/** What each edition of this build looks back to, by its id. */
const looksBack = once(async (): Promise<ReadonlyMap<string, LooksBack>> => {
	const part = partOfSite();
	if (part !== null) return new Map(Object.entries(part.looksBack));
	const { editions, piece } = await newsroom();
	const all = [...piece.values()].map(({ id, data }) => ({
		edition: data.edition.id,
		isReport: data.article.kind === 'report',
		piece: { id, title: data.title, ties: tiesOf(data.article) },
	}));
	const byEdition = Map.groupBy(all, ({ edition }) => edition);
	return looksBackOf(
		editions.map(({ id, data }) => {
			const own = byEdition.get(id) ?? [];
			const ordered = own.toSorted((a, b) => Number(b.isReport) - Number(a.isReport));
			return { id, day: dayOf(data)?.iso ?? '', pieces: ordered.map(({ piece }) => piece) };
		}),
	);
});
