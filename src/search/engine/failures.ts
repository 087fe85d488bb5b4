/** What a question could not ask → how the reader is told. */
import type { Aim } from './aim/aim.ts';
import type { Failure } from './answer.ts';
import { DownloadError, reasonOf } from './files/download.ts';
import type { Row } from './find/rank.ts';
import { periodOf } from './period.ts';
import type { Shard } from './shard.ts';

/** A shard that could not be asked, or a result whose text did not come. */
export type Failed = { shard: Shard; error: unknown; again: { aim: Aim } | { row: Row } };

/**
 * @param closed why the index could not be opened; null if it could
 * @param year that was asked for, four digits
 * @returns one for each period and reason
 */
export function failuresOf(closed: unknown, failed: readonly Failed[], year: string | undefined): Failure[] {
	const failures = new Map<string, Failure>();
	if (closed !== null) failures.set('', { period: { newest: '', oldest: '' }, reason: reasonOf(closed) });
	for (const { shard, error } of failed) {
		const period = periodOf([shard], year);
		const reason = reasonOf(error);
		if (period !== null) failures.set(`${shard.entry.folder} ${reason}`, { period, reason });
	}
	return [...failures.values()];
}

export function isUnreachable(error: unknown): boolean {
	return error instanceof DownloadError && error.why === 'unreachable';
}
