/** A few shards asked for the same at once. */
import type { Aim } from './aim/aim.ts';
import type { Filters, Order } from './answer.ts';
import { openFilter } from './find/filter.ts';
import { findAim } from './find/find.ts';
import type { Hit } from './find/hits.ts';
import { rank, type Finding, type Row } from './find/rank.ts';
import type { Shard } from './shard.ts';

/** A shard that could not be asked. */
export type Unasked = { shard: Shard; error: unknown };

export type Round = { rows: Row[]; unasked: Unasked[] };

/** All that is known to answer a query before filters, by shard; an aim passes over what an earlier one found. */
export type Seen = Map<Shard, Set<number>>;

/**
 * @param shards the newest first
 * @param seen is added to
 * @param onAnswer called as each shard answers
 * @returns what the filters leave of the pieces found, best first
 * @throws what the signal was aborted with
 */
export async function askRound(
	shards: readonly Shard[],
	aim: Aim,
	{ filters, order }: { filters: Filters; order: Order },
	seen: Seen,
	signal: AbortSignal,
	onAnswer: () => void,
): Promise<Round> {
	const unasked: Unasked[] = [];
	const findings = await Promise.all(
		shards.map(async (shard): Promise<Finding[]> => {
			try {
				const finding = await askShard(shard, aim, filters, seen, signal);
				onAnswer();
				return [finding];
			} catch (error) {
				signal.throwIfAborted();
				unasked.push({ shard, error });
				return [];
			}
		}),
	);
	return { rows: rank(findings.flat(), aim, order), unasked };
}

async function askShard(shard: Shard, aim: Aim, filters: Filters, seen: Seen, signal: AbortSignal): Promise<Finding> {
	const [catalogue, isLeft, found] = await Promise.all([
		shard.catalogue(),
		openFilter(shard, filters),
		findAim(shard, aim, signal),
	]);
	signal.throwIfAborted();
	const before = seen.get(shard) ?? new Set();
	seen.set(shard, before);
	const hits = new Map<number, Hit>();
	for (const [piece, hit] of found) {
		if (before.has(piece)) continue;
		// Whether it stands whole is known once its text is read.
		if (aim.whole.length === 0) before.add(piece);
		if (isLeft(piece)) hits.set(piece, hit);
	}
	return { shard, catalogue, hits };
}
