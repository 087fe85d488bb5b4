/** The numbers that state no figure, and why. */
import type { NotFigureReason } from '../../model/figure.ts';
import type { PrintedNumber } from './numbers.ts';

const ordinalBehind = /^(?:届|期(?![间货末])|中全会|号(?:令|文|线|楼|馆|机)|版|楼)/u;
const whenBehind =
	/^(?:年|个?月|日|号|时(?!速)|点(?!位)|分钟?(?!之)|秒|天|个?小时|周(?!年)|个?世纪|季度|个季度|个?半年|月份|个?星期|\/|:\d)/u;
const sizeBehind = /^ ?(?:米|厘米|毫米|微米|纳米|英寸|岁|层|级(?!学校|医院)|摄氏度|℃|克|毫克|升|毫升|寸|平米|海里|码)/u;
const wholeQuote = /^[^“”‘’「」『』]{0,10}[”’」』]/u;

/** @returns the reason, if the text right around a number says that it is no figure */
export function reasonAgainst(text: string, number: PrintedNumber): NotFigureReason | null {
	const { offset, printed, isChinese, isShare } = number;
	if (isShare) return null;
	const before = text.slice(Math.max(0, offset - 12), offset);
	const behind = text.slice(offset + printed.length, offset + printed.length + 12);
	if (before.endsWith('第')) return 'ordinal';
	if (behind.startsWith('周年')) return 'anniversary';
	if (before.endsWith('连续')) return null;
	const isQuoted = /[“‘「『][^“”‘’「」『』，。]{0,6}$/u.test(before) && wholeQuote.test(behind);
	if (isQuoted && !(printed === '零')) return 'name';
	if (isChinese) return reasonAgainstChinese(number, before, behind);
	if (/[A-Za-z-]$/u.test(before) || /^[A-Za-z.-]/u.test(behind)) return 'name';
	if (ordinalBehind.test(behind)) return 'ordinal';
	if (whenBehind.test(behind)) return 'when';
	return sizeBehind.test(behind) ? 'size' : null;
}

function reasonAgainstChinese(
	{ printed, value }: PrintedNumber,
	before: string,
	behind: string,
): NotFigureReason | null {
	if (/^二十$|^十[一二三四五六七八九]$/u.test(printed) && behind.startsWith('大')) return 'name';
	if (/^[百千]$/u.test(printed) && behind.startsWith('强')) return 'name';
	if (printed === '零' && /^(?:发生|事故)/u.test(behind)) return null;
	if (/过去$|近$/u.test(before) && behind.startsWith('年')) return 'when';
	if (ordinalBehind.test(behind)) return 'ordinal';
	if (/^(?:年|个?月|日|号|天|个?小时|个?世纪|季度|点[半钟]?)/u.test(behind)) return 'when';
	if (/^[百千万亿]/u.test(printed) || value === null || value < 2) return behind.startsWith('番') ? null : 'word';
	return null;
}
