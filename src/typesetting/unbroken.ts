/** Runs of a text that must stay on one line although a browser would break them. */
import { widthOf } from './width.ts';

/** From one offset of the text up to another. */
export type Unbroken = { from: number; to: number };

const number = String.raw`第?[\d０-９]+(?:[.,:．：～~–—-][\d０-９]+)*`;
const hanNumber = '[〇零一二三四五六七八九十百千万两]+';
/** 多 in 30多万人, 万 in 1.58万个, 亿 in 294.26亿元. */
const many = '[余多]?[十百千万亿]*[余多]?';
/** Units of more than one character; of any other, the character after the number is the unit or its beginning. */
const longUnits =
	'平方(?:公里|千米|米)|立方米|公里|千米|厘米|毫米|公斤|千克|公顷|小时|分钟|秒钟|周[岁年]|千瓦时?|兆瓦|人次|美元|个(?:月|百分点)';

/**
 * CLREQ 3.1.5.2: digits and the sign or unit before and after them are not set on two lines (a browser knows that of
 * 2.1%, but not of 294.26亿元). CLREQ 3.1.4: neither a connector nor an interpunct begins a line.
 */
const kept = new RegExp(
	[
		String.raw`(?<![A-Za-z\d.])\d{1,2}月\d{1,2}[日号]`,
		String.raw`(?<![A-Za-z\d.])\d{1,2}[时点]\d{1,2}分`,
		`[一二三四五六七八九十]+月[一二三四五六七八九十]+[日号]`,
		String.raw`第${hanNumber}\p{Script=Han}`,
		String.raw`(?<![A-Za-z\d.])${number}${many}(?:${longUnits}|\p{Script=Han})`,
		`[“《]${hanNumber}[”》]?`,
		String.raw`\p{Script=Han}[ \u3000]?(?:[·～]|(?<!—)—(?!—))`,
	].join('|'),
	'gu',
);

/** Wider than this, a run would tear holes into the line before it, and not fit a narrow phone in large type. */
const widest = 8;

/** @returns the runs in order, none of which touch the same character */
export function unbrokenRuns(text: string): Unbroken[] {
	return Array.from(text.matchAll(kept), ({ index, 0: { length } }) => ({ from: index, to: index + length })).filter(
		({ from, to }) => widthOf(text.slice(from, to)) <= widest,
	);
}
