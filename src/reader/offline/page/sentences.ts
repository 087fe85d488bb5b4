/** What a reader is told about what is kept on the phone. */
import type { SaveProblem } from './save-error.ts';

/** `0.4 MB`, `12 MB`. */
export function sizeName(bytes: number): string {
	const megabytes = bytes / 1e6;
	return megabytes >= 10 ? `${megabytes.toFixed(0)} MB` : `${Math.max(0.1, megabytes).toFixed(1)} MB`;
}

/** @param free bytes the browser may still keep; null if it does not say */
export function problemName(why: SaveProblem, size: number | null, free: number | null): string {
	switch (why) {
		case 'full': {
			const needs = size === null ? '' : `这一期要 ${sizeName(size)}`;
			const left = free === null ? '' : `，还剩 ${sizeName(free)}`;
			return `手机存不下了${needs === '' ? '' : `：${needs}${left}`}。可以先删去几期旧的。`;
		}
		case 'unreachable':
			return '网络断了，没有存完。连上以后可以接着存。';
		case 'changed':
			return '报纸刚刚更新过，请再存一次。';
		case 'stopped':
			return '停下了，没有存。';
		default:
			return why satisfies never;
	}
}
