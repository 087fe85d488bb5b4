/** What the search page says, in words. */
import { longestQuery } from '../text/query.ts';
import type { Answer, Failure, Match, Period, Reading, Refusal, SavedOnly } from '../engine/answer.ts';

export const matchNames: Readonly<Record<Match, string>> = { exact: '完全匹配', same: '意思相同', words: '包含各词' };

/** The order in which they come. */
const matches = ['exact', 'same', 'words'] as const satisfies readonly Match[];

/** How much of a query is said again, in UTF-16 units. */
const longestSaid = 24;

/** Shown if the page itself does not work as it should. */
export const brokenPage = '这一页出了问题，没有办法列出来。请重新打开这一页。';

export const refusals: Readonly<Record<Refusal['refused'], string>> = {
	empty: '请写要搜的字：人名、地名、一个词，都可以。只有标点或图形，搜不出文章。',
	'too-long': `写得太长了。请只写其中一句，最多 ${longestQuery} 个字。`,
};

/** `2019–2024 年`, `2024 年及以前`, `日期不详`. */
export function periodName({ newest, oldest }: Period): string {
	if (newest === '') return '日期不详';
	if (oldest === '') return `${newest} 年及以前`;
	return newest === oldest ? `${newest} 年` : `${oldest}–${newest} 年`;
}

/** While shards are being asked. */
export function searching(period: Period | null): string {
	return period === null || period.newest === '' ? '正在查…' : `正在查 ${periodName(period)}…`;
}

/**
 * What was found, and how far was searched: `找到 12 条，完全匹配。已查 2019–2024 年，还有 2005–2018 年没有查。`
 *
 * @param query as typed; '' if pieces are only listed by filters, and there is nothing to match
 */
export function outcome({ known, also, asked, waiting, failed, savedOnly }: Answer, query: string): string {
	const said = found(known, query) + (also.length === 0 ? '' : `也找了：${also.map(shortened).join('、')}。`);
	if (savedOnly !== undefined) return `现在没有网络，只搜了存在手机里的${savedName(savedOnly)}：${said}`;
	return said + coverage(asked, waiting, failed.length > 0);
}

function savedName({ editions, pieces }: SavedOnly): string {
	return [editions > 0 ? ` ${editions} 期` : '', pieces > 0 ? ` ${pieces} 篇收藏` : ''].filter(Boolean).join('和');
}

/** @returns how many pieces are known, however they match */
export function totalOf(known: Answer['known']): number {
	return known.exact + known.same + known.words;
}

function found(known: Answer['known'], query: string): string {
	const total = totalOf(known);
	if (total === 0) return query === '' ? '没有找到。' : `没有找到${inQuotes(query)}。`;
	const ways = matches.filter((match) => known[match] > 0);
	const [only, more] = ways;
	if (query === '' || only === undefined) return `找到 ${total} 条。`;
	if (more === undefined) return `找到 ${total} 条，${matchNames[only]}。`;
	return `找到 ${total} 条：${ways.map((match) => `${matchNames[match]} ${known[match]} 条`).join('，')}。`;
}

/** What asks only for the words typed. */
export function onlyName(query: string): string {
	return `只找${inQuotes(query)}`;
}

function shortened(words: string): string {
	return words.length > longestSaid ? `${words.slice(0, longestSaid)}…` : words;
}

/** Quotes of its own do not need others. */
function inQuotes(query: string): string {
	const short = shortened(query);
	return /^[“「『"].*[”」』"]$/u.test(short) ? short : `“${short}”`;
}

/** A paper that does not say when it came out has no years to count up. */
function coverage(asked: Period | null, waiting: Period | null, failed: boolean): string {
	if (asked === null || (asked.newest === '' && waiting === null)) return '';
	// Among the years asked are some that failed.
	if (failed) return waiting === null ? '' : stillWaiting(waiting);
	if (waiting === null) return `已查 ${periodName(asked)}。`;
	return `已查 ${periodName(asked)}，${stillWaiting(waiting)}`;
}

function stillWaiting(waiting: Period): string {
	return waiting.newest === '' ? '没有日期的文章还没有查。' : `还有 ${periodName(waiting)}没有查。`;
}

/** What the button below the list brings: results known already, or those of years not asked yet. */
export function moreName(left: number, waiting: Period | null): string {
	return left > 0 || waiting === null ? '再看更多' : '接着查更早的';
}

/** What the list does not show: `还有 4 条没有列出。还有 2005–2018 年没有查。` */
export function leftOut(left: number, waiting: Period | null): string {
	return (left > 0 ? `还有 ${left} 条没有列出。` : '') + (waiting === null ? '' : stillWaiting(waiting));
}

/**
 * @param failed at least one
 * @param all whether nothing could be asked at all
 * @param online what the browser says of the network
 */
export function failure(failed: readonly Failure[], all: boolean, online: boolean): string {
	if (all && !online) return '现在没有联网，搜不了。连上网以后，再试一次。';
	const [own] = failed.flatMap(({ said }) => said ?? []);
	if (own !== undefined) return own;
	if (all) return '搜索要用的文件没有下载下来，可能是网络不好。';
	const periods = [
		...new Set(failed.map(({ period }) => (period.newest === '' ? '一部分' : `${periodName(period)}的`))),
	];
	const advice = online ? '' : '现在没有联网。';
	return `${periods.join('、')}索引没有下载下来，那里的文章还没有查。${advice}`;
}

export function readingName({ how, words }: Reading): string {
	switch (how) {
		case 'pinyin':
			return `按拼音查找“${words}”`;
		case 'traditional':
			return `按简体“${words}”查找`;
		default:
			return how satisfies never;
	}
}
