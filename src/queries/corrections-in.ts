/** 更正: an edition's corrections, as the list of all of them has them. */
import type { CorrectionRow } from '../archive/edition-summary.ts';
import type { Correction, PageItem, PageNumber } from '../newspaper/model.ts';
import { correctionsOf, correctionsOfItem } from '../newspaper/model/corrections-of.ts';
import { folioOf, numberLabel, pageLabel } from './folio.ts';
import type { EditionOf, PageOf, PieceOf } from './newsroom.ts';
import { correctionAnchor } from './text/mends.ts';
import { url } from './url.ts';

type Told = { title: string; address: string };

/** @returns in print order: a page's own behind those of the pieces that begin on it; null without any */
export function correctionsIn(
	edition: EditionOf,
	pages: readonly { page: PageOf; pieces: readonly PieceOf[] }[],
): CorrectionRow[] | null {
	if ((edition.data.corrections ?? []).length === 0) return null;
	const rows = pages.flatMap(({ page, pieces }) => {
		const { newspaper, day } = folioOf(edition);
		const about = [newspaper, ...(day === null ? [] : [`${day.label} ${day.words}`])];
		const row =
			({ title, address }: Told) =>
			(one: Correction & { corrected: string; page?: PageNumber | null }): CorrectionRow => {
				const { n, date, printed, corrected, note } = one;
				const where = [...about, numberLabel(one.page ?? page.data.number)];
				return { date, printed, corrected, note, title, href: url.anchor(address, correctionAnchor(n)), where };
			};
		const ofPage = row({ title: `${pageLabel(page)} ${page.data.name}`, address: url.page(page.id) });
		return [
			...pieces.flatMap(({ id, data }) =>
				correctionsOf(data.article).map(row({ title: data.title, address: url.piece(id) })),
			),
			...page.data.items.flatMap((item: PageItem) => correctionsOfItem(item).map(ofPage)),
		];
	});
	return rows.length === 0 ? null : rows;
}
