/** Figures that name a thing, a day or a generation, and are said one by one: 桂B·12345, G209, “9·18”, 90后. */
import { digits } from './digits.ts';

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const plate = new RegExp(`([${provinces}][A-HJ-NP-Z])[·•・ -]?(?=[A-Z]{0,2}\\d)([A-Z\\d]{5,6})(?![A-Za-z\\d])`, 'gu');
/** A day that something is called after, within quotation marks. */
const calledDay = /(?<=["“‘])(1[0-2]|[1-9])[·•・‧](3[01]|[12]\d|[1-9])(?=["”’])/gu;
const months = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** @returns the text with such figures in words */
export function sayNames(text: string): string {
	return text
		.replace(plate, (_, place: string, number: string) => place + spelt(number))
		.replace(
			/(?<![A-Za-z\d])([GSXY])(\d{3,4})(?![A-Za-z\d])/g,
			(_, kind: string, number: string) => kind + spelt(number),
		)
		.replace(/(?<![\d.])\d{3}(?=[国省县乡]道)/g, spelt)
		.replace(calledDay, (_, month: string, day: string) => (months[Number(month)] ?? month) + dayOf(month, day))
		.replace(/(?<![\d.])[016-9][05](?=(?:、[016-9][05])*后(?![来天年期面]))/g, (years) => digits(years, '零'));
}

/** 九一八, 三一五; 十一十一, 十二四 */
function dayOf(month: string, day: string): string {
	return (month.length > 1 ? months[Number(day)] : undefined) ?? digits(day, '零');
}

function spelt(number: string): string {
	return number.replace(/\d+/g, (row) => digits(row, '零', '幺'));
}
