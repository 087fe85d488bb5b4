/** 城乡居民人均可支配收入分别增长2.5%和5%: one subject of several indicators, each with a number of its own. */
import { hasHead } from './heads.ts';

const isWhole = (part: string): boolean => hasHead(part, 'measured') || hasHead(part, 'share');

/** @returns the indicators of a shared subject in their order; null if there aren't so many */
export function splitSubject(subject: string, count: number): string[] | null {
	const urbanRural = /^(?<before>.*?)城乡居民(?<rest>.*)$/u.exec(subject)?.groups;
	if (urbanRural !== undefined && count === 2) {
		const { before = '', rest = '' } = urbanRural;
		if (!/[、和与及]/u.test(subject)) return [`${before}城镇居民${rest}`, `${before}农村居民${rest}`];
	}
	const parts = subject.split(/[、和与及]/u).filter((part) => part !== '');
	// 农业和工业转化率: the first has its noun from the last.
	const isAlike = parts.every(isWhole) || !parts.some(isWhole);
	return parts.length === count && count > 1 && isAlike ? parts : null;
}
