/** 连续5年, and 零发生: for how long something has been so, and that there was none of it. */
import type { Amount } from '../../model/figure.ts';
import { indicatorIn, withoutLink } from './indicator.ts';
import { readChineseNumber } from './chinese-number.ts';
import type { PrintedNumber } from './numbers.ts';

const years = '(?:年|个季度|个月)';
const behindNumber = new RegExp(`^(?<unit>${years})(?<rest>[\\p{Script=Han}“”‘’]{0,24}?)(?=[，。；！？）]|$)`, 'u');
const noneOfIt = /^(?<before>[\p{Script=Han}“”]{0,16}?)[“‘]?零(?:发生|事故)[”’]?$/u;
const before = new RegExp(
	`(?:已经?)?连续(?<number>\\d+|[一二两三四五六七八九十]+)(?<unit>${years})(?:保持|稳定|都)?$`,
	'u',
);

export type FoundStreak = {
	indicator: string;
	streak: Amount | null;
	/** The 零 of 零发生. */
	zero: Amount | null;
	/** How much of the clause it takes. */
	length: number;
};

/** @returns 连续9年 at the end of what stands before a number, and what stands before that; offsets in `prefix` */
export function streakBefore(prefix: string): { before: string; amount: Amount } | null {
	const found = before.exec(prefix);
	const { number = '', unit = '' } = found?.groups ?? {};
	const value = /^\d+$/u.test(number) ? Number(number) : readChineseNumber(number);
	if (found === null || value === null) return null;
	const offset = found.index + found[0].indexOf(number);
	return { before: prefix.slice(0, found.index), amount: amountOf(number, offset, value, unit) };
}

const amountOf = (printed: string, offset: number, value: number, unit: string): Amount => ({
	printed,
	offset,
	value,
	to: null,
	unit,
	bound: 'exact',
});

/**
 * @param clause the sentence from the clause's beginning on
 * @param number a number of the sentence
 * @param at where it stands in the clause
 * @param next the number that follows
 * @returns what has been so for so long; `unclear` if that isn't plain; null if the number is no streak and no 零发生
 */
export function readStreak(
	clause: string,
	number: PrintedNumber,
	at: number,
	next: PrintedNumber | null,
): FoundStreak | 'unclear' | null {
	const { printed, offset, value } = number;
	const prefix = clause.slice(0, at);
	if (printed === '零') {
		const behind = /^(?:发生|事故)[”’]?(?=[，。；！？）]|$)/u.exec(clause.slice(at + 1));
		const indicator = behind === null ? null : indicatorIn(prefix.replace(/[“‘]$/u, ''), 'counted');
		if (behind === null || indicator === null) return null;
		const length = at + 1 + behind[0].length;
		return { indicator, streak: null, zero: amountOf(printed, offset, 0, ''), length };
	}
	if (!prefix.endsWith('连续') || value === null) return null;
	const found = behindNumber.exec(clause.slice(at + printed.length));
	const { unit = '', rest = '' } = found?.groups ?? {};
	if (found === null) return 'unclear';
	const streak = amountOf(printed, offset, value, unit);
	const length = at + printed.length + found[0].length;
	const none = noneOfIt.exec(rest);
	if (none !== null && next?.printed === '零') {
		const indicator = indicatorIn(none.groups?.['before'] ?? '', 'counted');
		if (indicator !== null) return { indicator, streak, zero: amountOf('零', next.offset, 0, ''), length };
	}
	const subject = withoutLink(prefix.slice(0, -'连续'.length));
	const isPlain = /^[\p{Script=Han}“”]{4,20}$/u.test(subject) && /^[\p{Script=Han}“”]{3,14}$/u.test(rest);
	if (!isPlain || /[他她我你它这那了着过]|[和与及]$/u.test(subject + rest) || /^(?:的|以来|来|内|里|间)/u.test(rest))
		return 'unclear';
	return { indicator: subject + rest, streak, zero: null, length };
}
