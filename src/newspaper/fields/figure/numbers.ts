/** The numbers of a text: in digits, in Chinese numerals, and ranges of both. */
import { readChineseNumber } from './chinese-number.ts';

export type PrintedNumber = {
	printed: string;
	offset: number;
	/** Null if the numerals say no number: 几, 一二五. */
	value: number | null;
	to: number | null;
	/** Whether it is written in Chinese numerals. */
	isChinese: boolean;
	/** 百分之五: the unit is in the number. */
	isShare: boolean;
};

const digit = '[0-9０-９]';
const inDigits = `(?:${digit}{1,3}(?:,${digit}{3}(?!${digit}))+|${digit}+)(?:[.．]${digit}+)?`;
const inChinese = '[零〇一二两三四五六七八九十百千万亿]+(?:点[零一二三四五六七八九]+)?';
const range = `(?:[%％]|[万亿](?=[—–~～-]))?(?:[—–~～-]{1,2}|至|到)`;
const number = new RegExp(
	`(?<share>百分之${inChinese})|(?<from>${inDigits})(?:${range}(?<to>${inDigits}))?|(?<!${digit}[多余]?[万亿千百]*)(?<chinese>${inChinese})`,
	'gu',
);
const plain = (written: string): number => Number(written.normalize('NFKC').replaceAll(',', '').replaceAll('．', '.'));

/** @returns every number of a text, in order; none overlaps another */
export function numbersIn(text: string): PrintedNumber[] {
	return [...text.matchAll(number)].map((match): PrintedNumber => {
		const { share, from, to, chinese } = match.groups ?? {};
		const base = { printed: match[0], offset: match.index };
		if (share !== undefined)
			return {
				...base,
				value: readChineseNumber(share.slice('百分之'.length)),
				to: null,
				isChinese: true,
				isShare: true,
			};
		if (from !== undefined) {
			const [low, high] = [plain(from), to === undefined ? null : plain(to)];
			return { ...base, value: low, to: high, isChinese: false, isShare: false };
		}
		return { ...base, value: readChineseNumber(chinese ?? ''), to: null, isChinese: true, isShare: false };
	});
}
