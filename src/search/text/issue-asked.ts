/** Whether a query is what one issue of the paper is called: its number or its kind stand in no article. */
import { figuresOf, readNumeral } from './chinese-numeral.ts';
import { fold } from './fold.ts';

/** What the list of editions says of one; `published` is YYYY-MM-DD. */
type NamedIssue = { newspaper: string; title: string; published: string | null };

const numeral = '[零一二三四五六七八九十百千万两]+';
const numbered = new RegExp(`(?:总第|总|第)?(\\d+|${numeral})期`, 'gu');
const year = /[零一二三四五六七八九]{4}(?=年)/gu;
const marks = /[\p{P}\p{S}]+/gu;

/** 第6121期, 2026年第45期, 柳江日报第6121期: nothing may stand before a number but the paper and the year. */
const byNumber = /^(?<paper>\D*报)?(?<year>\d{4}年)?(?<number>第\d+期)(?:的?(?:报纸|报))?$/u;
const byKind =
	/^(?<paper>\D*报)?(?<year>\d{4}年)?(?<number>第\d+期)?(?<name>.{0,8}?)的?(?<kind>增刊|增版|号外|特刊|专刊|特辑|专号)$/u;

/** One way of writing it: 总第六千一百二十一期 and 6121 期 are 第6121期, 二〇二六年 is 2026年. */
function plain(text: string): string {
	return fold(text)
		.text.replace(marks, '')
		.replace(year, (figures) => figuresOf(figures) ?? figures)
		.replace(numbered, (whole, figures: string) => {
			const value = /^\d/.test(figures) ? Number(figures) : (readNumeral(figures) ?? Number(figuresOf(figures) ?? NaN));
			return Number.isNaN(value) ? whole : `第${String(value)}期`;
		});
}

/**
 * @param query what somebody typed
 * @returns what the name of the issue must say, each for `isIssue`; null if the query is not one of an issue
 */
export function issueAsked(query: string): readonly string[] | null {
	const text = plain(query);
	const groups = (byNumber.exec(text) ?? byKind.exec(text))?.groups;
	return groups === undefined ? null : Object.values(groups).filter(Boolean);
}

/**
 * @param words as `issueAsked` has them
 * @returns whether the paper, the day it came out and its title say all of them
 */
export function isIssue({ newspaper, title, published }: NamedIssue, words: readonly string[]): boolean {
	const [of = '', month, day] = (published ?? '').split('-');
	const dated = of === '' ? '' : `${of}年${String(Number(month))}月${String(Number(day))}日`;
	const says = [newspaper, dated, title].map(plain).join(' ');
	return words.every((word) => stands(word, says));
}

/** A number that begins a word is no part of a longer one. */
function stands(word: string, text: string): boolean {
	for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
		if (!/^\d\d$/.test(text.slice(Math.max(0, at - 1), at + 1))) return true;
	}
	return false;
}
