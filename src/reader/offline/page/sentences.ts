/** What a reader is told about what is kept on the phone. */
import type { AutoState } from '../format/auto-state.ts';
import type { SaveProblem } from '../save/save-error.ts';

/** `0.4 MB`, `12 MB`; a line does not end between a number and its unit. */
export function sizeName(bytes: number): string {
	const megabytes = bytes / 1e6;
	return megabytes >= 10 ? `${megabytes.toFixed(0)}\u00A0MB` : `${Math.max(0.1, megabytes).toFixed(1)}\u00A0MB`;
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

/** Of a single piece. */
export function pieceProblemName(why: SaveProblem): string {
	switch (why) {
		case 'full':
			return '手机存不下了，没有收藏成。可以先在“存在手机里的”删去几期旧的。';
		case 'changed':
			return '报纸刚刚更新过，请再按一次。';
		case 'unreachable':
		case 'stopped':
			return '网络断了，没有收藏成。连上以后再按一次。';
		default:
			return why satisfies never;
	}
}

/** What came of saving by itself. */
export function autoSentence({ title, result, done, of }: Pick<AutoState, 'title' | 'result' | 'done' | 'of'>): string {
	switch (result) {
		case 'none':
			return '打开了。有新的一期就存。';
		case 'saving':
			return `正在存“${title}” ${String(done)}/${String(of)}`;
		case 'saved':
			return `最新一期“${title}”存好了。`;
		case 'waits':
			return `“${title}”等连上 Wi‑Fi 再存。`;
		case 'full':
			return `手机存不下“${title}”了。删去几期旧的，再把开关关掉、打开，就会再存。`;
		case 'unreachable':
			return `网络断了，“${title}”没有存完。下次打开网站接着存。`;
		case 'changed':
			return `存“${title}”的时候报纸更新了，下次打开网站再存。`;
		default:
			return result satisfies never;
	}
}
