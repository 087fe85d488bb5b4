import type { Failure } from '../engine/answer.ts';
import { DownloadError, reasonOf } from '../engine/files/download.ts';

/**
 * @param error why the service gave no answer
 * @param some whether results are shown already
 */
export function failureOf(error: unknown, some: boolean): Failure {
	const answered = error instanceof DownloadError && error.why !== 'unreachable';
	const said = answered ? '搜索服务答得不对' : '搜索服务没有回应';
	return {
		period: { newest: '', oldest: '' },
		reason: reasonOf(error),
		said: `${said}，${some ? '后面的还没有查到' : '现在搜不了'}。请过一会儿再试一次。`,
	};
}
