/** 相关文章: pieces of its own edition and of older ones that are about the same matter as a piece, and how one sees it. */
import { partOfSite } from '../../loaders/site-part.ts';
import { relate } from '../../related/relate.ts';
import type { RelatedPiece, RelatedPieces } from '../../related/relate.ts';
import { topicOf } from '../../related/topic.ts';
import { plainDay } from '../../newspaper/model/day-words.ts';
import { dayOf } from '../days.ts';
import { pageLabel } from '../folio.ts';
import { newsroom } from '../newsroom.ts';
import type { PieceOf } from '../newsroom.ts';
import { once } from '../once.ts';
import { url } from '../url.ts';

export type RelatedRow = {
	title: string;
	href: string;
	/** Its page, if it is of the same edition; or else its day. */
	note: string;
	older: boolean;
	/** What both have, the most telling first. */
	words: readonly string[];
};

/** @returns the most closely related first */
export async function relatedTo({ id, data }: PieceOf): Promise<RelatedRow[]> {
	const [ofEditions, { page, piece }] = await Promise.all([related(), newsroom()]);
	return (ofEditions.get(data.edition.id)?.[id] ?? []).map((one: RelatedPiece): RelatedRow => {
		const other = piece.get(one.id)?.data;
		const own = other?.edition.id === data.edition.id ? page.get(other.page.id) : undefined;
		return {
			title: one.title,
			href: url.piece(one.id),
			note: own === undefined ? plainDay(one.day) : pageLabel(own),
			older: own === undefined,
			words: one.words,
		};
	});
}

/** What the pieces of each edition of this build are related to, by its id. */
const related = once(async (): Promise<ReadonlyMap<string, RelatedPieces>> => {
	const part = partOfSite();
	if (part !== null) return new Map(Object.entries(part.related));
	const { editions, piece } = await newsroom();
	const byEdition = Map.groupBy(piece.values(), ({ data }) => data.edition.id);
	const dated = editions.flatMap(({ id, data }) => {
		const day = dayOf(data)?.iso;
		if (day === undefined) return [];
		const own = byEdition.get(id) ?? [];
		const pieces = own.map((one) => ({ id: one.id, title: one.data.title, topic: topicOf(one.data.article) }));
		return [{ id, day, pieces }];
	});
	return relate([], dated.toReversed());
});
