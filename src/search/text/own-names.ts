/** What single editions are called besides the paper's name, their day and their number: 县两会特刊, 三月三专刊. */
import type { Issue } from '../../view/issue.ts';
import { plainIssue } from './plain-issue.ts';

/** A name is no edition's own if more than this share of all editions have it, and at least so many. */
const share = 0.25;
const fewest = 4;

/** So many UTF-16 units all names may have together: they stand in the search pages, with readings 11 KB. */
export const mostCharacters = 1500;

/** What titles say of the day and the number. */
const ofEvery =
	/农历.*$|(?:\d{4}年)?[\d零一二三四五六七八九十]{1,3}月[\d零一二三四五六七八九十]{1,3}日|\d{4}年|(?:19|20)\d{6}|总?第\d+[期版号]|共\d+版|星期[一二三四五六日天]|(?:电子|数字)[版报]/gu;

/**
 * @param editions all of the site, the newest first
 * @returns the names, as `plainIssue` has them, each once and the newest first, as many of them as `mostCharacters` lets in
 */
export function ownNames(editions: readonly Issue[]): string[] {
	const counts = new Map<string, number>();
	for (const name of editions.flatMap(namesIn)) counts.set(name, (counts.get(name) ?? 0) + 1);
	const most = Math.max(fewest - 1, editions.length * share);
	let left = mostCharacters;
	return [...counts]
		.filter(([, count]) => count <= most)
		.map(([name]) => name)
		.filter((name) => (left -= name.length) >= 0);
}

/** What is left of a title once the paper's name, the day and the number are taken out. */
function namesIn({ newspaper, title }: Issue): string[] {
	const own = plainIssue(title)
		.replaceAll(plainIssue(newspaper) || ' ', ' ')
		.replaceAll(ofEvery, ' ');
	return own.split(' ').filter((name) => [...name].length > 1);
}
