/**
 * What stands at a piece's end of other editions: only of older ones, so that a new edition changes no page of an old one.
 */
import { z } from 'zod';
import { byUnits } from '../../by-units.ts';
import type { Article } from '../model.ts';
import { placeOf } from './dateline-place.ts';

/** What pieces have in common. */
const tieKinds = ['place', 'author', 'keyword'] as const;
export type TieKind = (typeof tieKinds)[number];

const Tie = z.object({ kind: z.enum(tieKinds), name: z.string() });
export type Tie = z.infer<typeof Tie>;

/** A piece as others lead to it. */
export const TiedPiece = z.object({ id: z.string(), title: z.string(), ties: z.array(Tie) });
export type TiedPiece = z.infer<typeof TiedPiece>;

/** A piece of an older edition; `day` is that edition's, YYYY-MM-DD. */
const EarlierPiece = z.object({ id: z.string(), title: z.string(), day: z.string() });
export type EarlierPiece = z.infer<typeof EarlierPiece>;

export const LooksBack = z.object({
	/** By what `tieKey` says of a tie that a piece of this edition has: the newest older pieces that have it too. */
	tied: z.record(z.string(), z.array(EarlierPiece)),
	/** What led the editions of the same day in earlier years, the newest first. */
	years: z.array(EarlierPiece),
});
export type LooksBack = z.infer<typeof LooksBack>;

export const looksNowhere: LooksBack = { tied: {}, years: [] };

/** How many pieces of a kind an end shows. */
export const mostOfKind = 3;

export function tieKey({ kind, name }: Tie): string {
	return `${kind} ${name}`;
}

/** The place its dateline names, who wrote it, and the keywords of its boxes; each once. */
export function tiesOf({ dateline, contributors, parts }: Article): Tie[] {
	const place = placeOf(dateline);
	const authors = contributors.filter(({ act }) => act === '文' || act === '文/图').map(({ name }) => name);
	const blocks = parts.flatMap((part) => part.blocks);
	const keywords = blocks.flatMap((block) => (block.kind === 'keyword-block' ? [block.keyword] : []));
	return [
		...(place === null ? [] : [{ kind: 'place' as const, name: place }]),
		...[...new Set(authors)].map((name) => ({ kind: 'author' as const, name })),
		...[...new Set(keywords)].map((name) => ({ kind: 'keyword' as const, name })),
	];
}

type TiedEdition = { id: string; day: string; pieces: readonly TiedPiece[] };

/**
 * Goes once through all editions, whatever their number.
 *
 * @param editions of the site, in any order; `day` is YYYY-MM-DD, or '' if none is known: such an edition is older than
 *   none, and none is older than it. What leads an edition is the first of its pieces
 * @returns what each edition looks back to, by its id
 */
export function looksBackOf(editions: readonly TiedEdition[]): Map<string, LooksBack> {
	const newest = new Map<string, EarlierPiece[]>();
	const onDay = new Map<string, EarlierPiece[]>();
	const found = new Map<string, LooksBack>();
	const put = (into: Map<string, EarlierPiece[]>, key: string, piece: EarlierPiece): void => {
		into.set(key, [piece, ...(into.get(key) ?? [])].slice(0, mostOfKind));
	};
	const dated = editions.filter(({ day }) => day !== '');
	for (const { id, day, pieces } of dated.toSorted((a, b) => byUnits(a.day, b.day) || byUnits(a.id, b.id))) {
		const keys = new Set(pieces.flatMap(({ ties }) => ties.map(tieKey)));
		const earlier = (onDay.get(day.slice(5)) ?? []).filter((one) => one.day !== day);
		found.set(id, {
			tied: Object.fromEntries([...keys].flatMap((key) => (newest.has(key) ? [[key, newest.get(key) ?? []]] : []))),
			years: earlier,
		});
		const [lead] = pieces;
		if (lead !== undefined) put(onDay, day.slice(5), { id: lead.id, title: lead.title, day });
		// The first of an edition is to come first.
		for (const piece of pieces.toReversed()) {
			for (const tie of piece.ties) put(newest, tieKey(tie), { id: piece.id, title: piece.title, day });
		}
	}
	return found;
}
