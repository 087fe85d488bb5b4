/** 转版、接版 in a text: the page that it comes from or goes on at. Which edition that page is of is not printed. */
import { aroundJump, comesFrom, goesTo, surelyTo } from './jump-words.ts';
import { readNumber } from './numeral.ts';

/** A page as a jump names it: 第三版 is number 3 of no section, A3版 number 3 of section A. */
export type NamedPage = { section: string; number: number };

/** The pages that a jump names, at least one: 下转第二、三版 names two. */
export type NamedPages = [NamedPage, ...NamedPage[]];

/** A jump, and where in its text it ends (at the beginning) or begins (at the end). */
export type PlacedJump = { pages: NamedPages; at: number };

/** A jump is no longer than this, with the headline that some name behind the page: （上接第一版《…》）. */
const longest = 40;
const number = '[A-Za-z]{0,2}0*(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
/** Between two numbers: 第二、三版, 2版、3版, 第二至四版. */
const between = '[\\s　]*(?:版[\\s　]*)?[、，,和及至—–-][\\s　]*(?:第[\\s　]*)?';
const page = `(?:第[\\s　]*)?(?<pages>${number}(?:${between}${number}){0,3})[\\s　]*版`;
const from = `${comesFrom}[\\s　：:]*${page}`;
const to = `${goesTo}[\\s　：:]*${page}`;
const open = '[（(【\\[〔][\\s　]*';
const close = '[^（(）)】\\]〕]{0,24}[）)】\\]〕][\\s　]*';
const rest = '[^（(）)】\\]〕]{0,24}';

const fromAlone = new RegExp(`^${aroundJump}${from}${rest}${aroundJump}$`, 'u');
const fromFirst = new RegExp(`^[\\s　]*${open}${from}${close}`, 'u');
const toAlone = new RegExp(`^${aroundJump}${to}${rest}${aroundJump}$`, 'u');
const toLast = new RegExp(`${open}${to}${close}$`, 'u');
const toLastBare = new RegExp(`${surelyTo}[\\s　]*${page}[\\s　]*$`, 'u');

/** Full-width letters and digits as plain ones: Ａ３ → A3. The length stays. */
const narrow = (text: string): string =>
	text.replace(/[Ａ-Ｚａ-ｚ０-９]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const eachNumber =
	/(?<to>[至—–-])?[\s　第]*(?<section>[A-Za-z]{0,2})0*(?<digits>\d{1,3}|[一二三四五六七八九十]{1,3})/gu;
/** More pages than this stand for a misprint. */
const longestRange = 8;

/** 二、三 → 2 and 3; A2、3 → A2 and A3; 2至4 → 2, 3 and 4. */
function namedPages({ groups }: RegExpExecArray): NamedPages | null {
	const pages: NamedPage[] = [];
	for (const { groups: found = {} } of (groups?.['pages'] ?? '').matchAll(eachNumber)) {
		const number = readNumber(found['digits'] ?? '');
		if (number === null) return null;
		const before = pages.at(-1);
		const letters = (found['section'] ?? '').toUpperCase();
		const section = letters === '' ? (before?.section ?? '') : letters;
		const isRange = found['to'] !== undefined && before?.section === section && number - before.number < longestRange;
		for (let one = isRange ? before.number + 1 : number; one <= number; one++) pages.push({ section, number: one });
	}
	const [first, ...others] = pages;
	return first === undefined ? null : [first, ...others];
}

/**
 * @param text a paragraph, or a line of its own
 * @returns the pages that it says at its beginning to come from; null if it says none
 */
export function jumpAtStart(text: string): PlacedJump | null {
	if (!text.slice(0, longest).includes('接')) return null;
	const head = narrow(text.slice(0, longest));
	const found = (text.length <= longest ? fromAlone.exec(head) : null) ?? fromFirst.exec(head);
	const pages = found === null ? null : namedPages(found);
	return found === null || pages === null ? null : { pages, at: found[0].length };
}

/**
 * @param text a paragraph, or a line of its own
 * @returns the pages on which it says at its end to go on; null if it says none
 */
export function jumpAtEnd(text: string): PlacedJump | null {
	const begin = Math.max(0, text.length - longest);
	if (!/[转接]/u.test(text.slice(begin))) return null;
	const tail = narrow(text.slice(begin));
	const found = (begin === 0 ? toAlone.exec(tail) : null) ?? toLast.exec(tail) ?? toLastBare.exec(tail);
	const pages = found === null ? null : namedPages(found);
	return found === null || pages === null ? null : { pages, at: begin + found.index };
}

const printedAgain = new RegExp(`[\\s　]*[（(【\\[〔](?:续[\\p{Script=Han}\\d]{0,3}|${from}${rest})[）)】\\]〕]$`, 'u');

/** @returns a headline without the words that it was printed before: 标题（上接第一版）, 标题（续） → 标题 */
export const withoutReprint = (headline: string): string => {
	const found = printedAgain.exec(narrow(headline));
	return found === null || found.index === 0 ? headline : headline.slice(0, found.index);
};

/** @returns the pages that a headline says it was printed on before; null if it says none */
export function headlineJump(headline: string): NamedPages | null {
	const found = printedAgain.exec(narrow(headline));
	return found === null ? null : namedPages(found);
}

/** @returns a headline without the page that it was printed on before: 标题（上接第一版） → 标题; 标题（续） stays */
export const withoutJump = (headline: string): string =>
	headlineJump(headline) === null ? headline : withoutReprint(headline);
