/** Where a piece stands in its edition, in words. */
import { pageLabel } from '../folio.ts';
import { newsroom } from '../newsroom.ts';
import { once } from '../once.ts';
import { piecesOfPages } from '../pages/pieces.ts';

/** 第1版，第3篇，共8篇 of the edition: by a piece's id. */
export const piecePlaces: () => Promise<ReadonlyMap<string, string>> = once(async () => {
	const [{ editions, page }, pieces] = await Promise.all([newsroom(), piecesOfPages()]);
	return new Map(
		editions.flatMap(({ data }) => {
			const pages = data.pages.flatMap(({ id }) => page.get(id) ?? []);
			const inPrint = pages.flatMap((one) =>
				(pieces.get(one.id) ?? []).map(({ id }) => ({ id, label: pageLabel(one) })),
			);
			return inPrint.map(({ id, label }, index): [string, string] => [
				id,
				`${label}，第${index + 1}篇，共${inPrint.length}篇`,
			]);
		}),
	);
});
