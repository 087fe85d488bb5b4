/** The order of results. */
import type { Aim } from '../aim/aim.ts';
import type { Order } from '../answer.ts';
import type { Hits } from './hits.ts';
import type { OpenCatalogue } from '../files/open-catalogue.ts';
import type { Shard } from '../shard.ts';

/** A piece found, before its text is loaded; `ofSite` if it was written for the site and not printed. */
export type Row = { shard: Shard; piece: number; aim: Aim; ofSite: boolean };

/** What one shard found. */
export type Finding = { shard: Shard; catalogue: OpenCatalogue; hits: Hits };

const mostPlaces = 1023;

/**
 * What is written for the site comes behind what the paper printed. `best`: in the headline before in the text only;
 * captions, which repeat what their report says at length, behind other kinds; then the newer; then the more places. `newest`: the newer, then as above. Among equals the newer shard,
 * then the piece's number, so that the same question always gives the same list.
 *
 * @param findings the newest shard first
 */
export function rank(findings: readonly Finding[], aim: Aim, order: Order): Row[] {
	const rows = findings.flatMap(({ shard, catalogue, hits }, at) =>
		[...hits].map(([piece, { headline, places }]) => {
			// One number orders thousands of rows in a fraction of the time.
			const kind = catalogue.kindOf(piece);
			const standing = (headline ? 2 : 0) + (kind === '图片' ? 0 : 1);
			const day = catalogue.dayOf(piece);
			const first = (order === 'best' ? standing * 1e8 + day : day * 4 + standing) + (kind === '文章' ? 0 : 1e9);
			return {
				row: { shard, piece, aim, ofSite: kind === '文章' },
				at,
				value: first * (mostPlaces + 1) + Math.min(places, mostPlaces),
			};
		}),
	);
	return rows.sort((a, b) => b.value - a.value || a.at - b.at || a.row.piece - b.row.piece).map(({ row }) => row);
}
