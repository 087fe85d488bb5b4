/** 更正 in a shown text: the words that were corrected, each with what tells of it. */
import type { Correction, Printed } from '../../newspaper/model.ts';
import type { Mend, Mended } from '../../view/mend.ts';
import type { Segment } from '../../view/segment.ts';
import { plainDay } from '../../newspaper/model/day-words.ts';
import { url } from '../url.ts';

/** The anchor of what a page says of its correction of this number. */
export function correctionAnchor(n: number): string {
	return `correction${String(n)}`;
}

/** 原文印作“区委书纪”，2024年1月8日更正。 */
export function mendWords({ printed, date }: Pick<Correction, 'printed' | 'date'>): string {
	return `原文印作“${printed}”，${plainDay(date)}更正。`;
}

/** A correction in words alone, with what the editor says of it: “区委书记”原文印作“区委书纪”，2024年1月8日更正。 */
export function correctionText(
	correction: Pick<Correction, 'printed' | 'date' | 'note'> & { corrected: string },
): string {
	return `“${correction.corrected}”${mendWords(correction)}${correction.note ?? ''}`;
}

/** @param piece the address of the page that tells of it; null on that page itself */
export function mendOf(correction: Correction & { corrected: string }, piece: string | null): Mend {
	const { n, corrected, note } = correction;
	const id = correctionAnchor(n);
	const href = piece === null ? null : url.anchor(piece, id);
	return { id, corrected, words: mendWords(correction), note: note ?? '', href };
}

/** @returns what tells of the corrections in some texts; absent for texts without any */
export function mendsIn(texts: readonly (Printed | null)[], piece: string | null): Mended {
	const mends = texts.flatMap((text) =>
		(text?.corrections ?? []).map((one) =>
			mendOf({ ...one, corrected: text?.text.slice(one.at, one.at + one.length) ?? '' }, piece),
		),
	);
	return mends.length === 0 ? {} : { mends };
}

/** A part of a text: where it begins, and whether it is the first one that is shown as segments. */
export type Stretch = { from: number; isFirst: boolean };

/**
 * @param segments of a stretch of the text
 * @param text whose corrections they may hold
 * @returns the segments, in which corrected words are one; what was corrected before the first stretch is marked at its
 *   beginning
 */
export function mendSegments(
	segments: readonly Segment[],
	text: Printed,
	piece: string | null,
	{ from, isFirst }: Stretch = { from: 0, isFirst: true },
): readonly Segment[] {
	const { mends = [] } = mendsIn([text], piece);
	if (mends.length === 0) return segments;
	const end = segments.reduce((sum, segment) => sum + segment.text.length, 0);
	const mended: Segment[] = [];
	let done = 0;
	for (const [index, { at, length }] of (text.corrections ?? []).entries()) {
		const [begins, stops] = [at - from, at + length - from];
		if (begins >= end || (stops <= 0 && !isFirst)) continue;
		const [start, stop] = [Math.max(begins, 0), Math.min(Math.max(stops, 0), end)];
		const inside = cut(segments, start, stop);
		const words = inside.map((segment) => segment.text).join('');
		const mend = stops <= end ? (mends[index] ?? null) : null;
		const free = mend === null ? stop - start : stop - start - heldLength(inside);
		mended.push(...cut(segments, done, start), {
			text: words,
			href: null,
			mended: { mend, inside: cut(inside, 0, free), held: cut(inside, free, stop - start) },
		});
		done = stop;
	}
	return [...mended, ...cut(segments, done, end)];
}

/** How much of some segments is not parted from the mark behind them: a character, or a run that no line ends in. */
function heldLength(segments: readonly Segment[]): number {
	const last = segments.at(-1);
	if (last?.href !== null) return 0;
	return last.whole === true ? last.text.length : (Array.from(last.text).at(-1)?.length ?? 0);
}

function cut(segments: readonly Segment[], from: number, to: number): Segment[] {
	let at = 0;
	return segments.flatMap((segment) => {
		const [start, end] = [Math.max(from - at, 0), Math.min(to - at, segment.text.length)];
		at += segment.text.length;
		return start < end ? [{ ...segment, text: segment.text.slice(start, end) }] : [];
	});
}
