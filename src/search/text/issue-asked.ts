/** Whether a query is what one issue of the paper is called: its number, its kind and its own name stand in no article. */
import type { Issue } from '../../view/issue.ts';
import { plainIssue } from './plain-issue.ts';

/** 第6121期, 2026年第45期, 柳江日报第6121期: nothing may stand before a number but the paper and the year. */
const byNumber = /^(?<paper>\D*报)?(?<year>\d{4}年)?(?<number>第\d+期)(?:的?(?:报纸|报))?$/u;
const byKind =
	/^(?<paper>\D*报)?(?<year>\d{4}年)?(?<number>第\d+期)?(?<name>.{0,8}?)的?(?<kind>增刊|增版|号外|特刊|专刊|特辑|专号)$/u;

/** What stands around a name that an edition has of its own: 柳江日报2024年三月三专刊那期; in 那一期 `plainIssue` reads a number. */
const byName = /^(?<paper>\D*报)?(?<year>\d{4}年?)?(?<name>.{2,}?)(?:的?(?:报纸|报|[那这]?(?:第1)?期))?$/u;

/** So many characters of a name mean it; of a short one a third does. */
const enough = 4;

/**
 * @param query what somebody typed
 * @param names what editions are called of their own, as `ownNames` has them
 * @returns what the name of the issue must say, each for `isIssue`; null if the query is not one of an issue
 */
export function issueAsked(query: string, names: readonly string[] = []): readonly string[] | null {
	const text = plainIssue(query);
	const groups = (byNumber.exec(text) ?? byKind.exec(text))?.groups;
	if (groups !== undefined) return Object.values(groups).filter(Boolean);
	if (names.some((name) => isGoodPart(text, name))) return [text];
	const { paper = '', year = '', name: asked = '' } = byName.exec(text)?.groups ?? {};
	return names.some((name) => isGoodPart(asked, name)) ? [paper, year, asked].filter(Boolean) : null;
}

/** Whether characters of a name that stand together tell which name is meant. */
function isGoodPart(part: string, name: string): boolean {
	const length = [...part].length;
	return length > 1 && (length >= enough || length * 3 >= [...name].length) && name.includes(part);
}

/**
 * @param words as `issueAsked` has them
 * @returns whether the paper, the day it came out and its title say all of them
 */
export function isIssue({ newspaper, title, published }: Issue, words: readonly string[]): boolean {
	const [of = '', month, day] = (published ?? '').split('-');
	const dated = of === '' ? '' : `${of}年${String(Number(month))}月${String(Number(day))}日`;
	const says = [newspaper, dated, title].map(plainIssue).join(' ');
	return words.every((word) => stands(word, says));
}

/** A number that begins a word is no part of a longer one. */
function stands(word: string, text: string): boolean {
	for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
		if (!/^\d\d$/.test(text.slice(Math.max(0, at - 1), at + 1))) return true;
	}
	return false;
}
