/** Signs that are one character for what is said as several, or that a voice skips: Ⅲ, ①, ½, ₂, full-width figures. */
import { digits } from './digits.ts';

/** Numerals of years and numbers in Chinese. */
const numeral = '〇零一二三四五六七八九';
/** ○ for the zero of a year next to numerals, and O or 0 between them: 二○二四年, 二O二四年. */
const zero = new RegExp(
	`(?<=[${numeral}])[○◯]|[○◯](?=[${numeral}])|(?<=[${numeral}][OＯ0０]?)[OＯ0０](?=[OＯ0０]?[${numeral}年])|(?<=[${numeral}][${numeral}OＯ0０]{0,2}[${numeral}])[OＯ0０](?![A-Za-z0-9Ａ-Ｚａ-ｚ０-９.])`,
	'gu',
);

/** The ones of the rows of characters that are numbers; each row counts on from there. */
const ones = ['❶', '⒈', '⑴', '①'];

/** @returns the text with such signs in figures, letters and words; what it says stays in its place */
export function plainSigns(text: string): string {
	return text
		.replace(zero, '〇')
		.replace(/[０-９Ａ-Ｚａ-ｚ％＋＃]/gu, (sign) => sign.normalize('NFKC'))
		.replace(/(?<=[\dA-Za-z])．(?=\d)/gu, '.')
		.replace(/－(?=\d)/gu, '-')
		.replace(/[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ]/gu, (sign) => String(sign.charCodeAt(0) - 0x215f))
		.replace(/[①-⑳⑴-⒇⒈-⒛❶-❿]\s?/gu, (sign) => `${numberOf(sign)}，`)
		.replace(/[㈠-㈩]\s?/gu, (sign) => `${sign.normalize('NFKC').replace(/[()\s]/gu, '')}，`)
		.replace(/(\d?)([½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞])/gu, (_, whole: string, sign: string) => {
			const [part = '', all = ''] = sign.normalize('NFKC').split('⁄');
			return `${whole}${whole === '' ? '' : '又'}${digits(all)}分之${digits(part)}`;
		})
		.replace(/[₀-₉]/gu, (sign) => String(sign.charCodeAt(0) - 0x2080));
}

function numberOf(sign: string): string {
	const one = ones.find((first) => first.charCodeAt(0) <= sign.charCodeAt(0)) ?? '';
	return String(sign.charCodeAt(0) - one.charCodeAt(0) + 1);
}
