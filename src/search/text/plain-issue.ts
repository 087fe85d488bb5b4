import { figuresOf, readNumeral } from './chinese-numeral.ts';
import { fold } from './fold.ts';

const numeral = '[零一二三四五六七八九十百千万两]+';
const numbered = new RegExp(`(?:总第|总|第)?(\\d+|${numeral})期`, 'gu');
const year = /[零一二三四五六七八九]{4}(?=年)/gu;
const marks = /[\p{P}\p{S}]+/gu;

/** @returns a text in one way of writing it: 总第六千一百二十一期 and 6121 期 are 第6121期, 二〇二六年 is 2026年; no signs */
export function plainIssue(text: string): string {
	return fold(text)
		.text.replace(marks, '')
		.replace(year, (figures) => figuresOf(figures) ?? figures)
		.replace(numbered, (whole, figures: string) => {
			const value = /^\d/.test(figures) ? Number(figures) : (readNumeral(figures) ?? Number(figuresOf(figures) ?? NaN));
			return Number.isNaN(value) ? whole : `第${String(value)}期`;
		});
}
