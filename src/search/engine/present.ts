/** A piece found → a result as it is shown. */
import type { Piece } from '../piece.ts';
import { excerpt } from '../text/excerpt.ts';
import { findMarks, stretches } from '../text/marks.ts';
import { isLong, shortTitle } from '../text/short-title.ts';
import type { Aim } from './aim/aim.ts';
import type { Found } from './answer.ts';
import type { Row } from './find/rank.ts';

export function present(piece: Piece, { match, all, marks, whole, spelt }: Aim): Found {
	const { url, kind, day, edition, headline, blocks } = piece;
	const inHeadline = spelt === null ? findMarks(headline, marks, piece.simplified, whole) : spelt(piece);
	const place = excerpt(blocks, marks, whole);
	// What all stands in the headline is seen at the top of the page.
	const titled = new Set(inHeadline.map(({ phrase }) => marks[phrase] ?? ''));
	const above = spelt !== null || all.every((runs) => runs.some((run) => titled.has(run)));
	const anchor = above ? '' : place.id;
	return {
		match,
		url,
		anchor,
		words: anchor === '' ? null : place.words,
		kind,
		day,
		edition,
		headline: kind === '图片' ? shortTitle(headline, inHeadline) : stretches(headline, inHeadline),
		// A caption that was cut for the title is read below it.
		excerpt: kind === '图片' && isLong(headline) ? stretches(headline, inHeadline) : place.stretches,
	};
}

/** @returns those of which the text comes, in order */
export async function presentAll(rows: readonly Row[], signal: AbortSignal): Promise<Found[]> {
	const found = await Promise.all(
		rows.map(({ shard, piece, aim }) =>
			shard.piece(piece, signal).then(
				(text) => present(text, aim),
				() => undefined,
			),
		),
	);
	return found.filter((one) => one !== undefined);
}
