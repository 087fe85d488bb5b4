/** Runs → articles: a run that only continues an article which others cut in two becomes a part of it. */
import { readDateline } from './fields/dateline.ts';
import type { Run } from './group.ts';

/** The runs of one article in the order of the page: its parts. */
export type ArticleRuns = Run[];

/** The numeral and the measure word that parallel headings share: 2024年…, 2023年…; 上半年 has none. */
const numeralFrame = /^0[年月日届个大月]/u;

/**
 * What parallel headings have in common: `2024年凝心聚力 擘画蓝图再出发` and `2023年踔厉奋发 书写实干成绩单` have the
 * same numeral frame and phrases of the same lengths. Equal lengths alone are common to half of all headlines, so
 * without a numeral the first two and the last two characters must agree.
 * @returns a key that is equal for parallel headings, or null for a heading that can't have a parallel
 */
export function parallelKey(heading: string): string | null {
	const phrases = heading.replace(/[\d０-９]+/gu, '0').split(/[\s　]+/u);
	const first = phrases[0] ?? '';
	const lengths = phrases.map((phrase) => phrase.length).join(' ');
	const frame = numeralFrame.exec(first)?.[0];
	if (frame !== undefined) return `${lengths} ${frame}`;
	return first.length >= 5 ? `${lengths} ${first.slice(0, 2)}…${first.slice(-2)}` : null;
}

/** Whether a run says itself who wrote it or where it comes from: then it is an article of its own. */
const isSigned = (run: Run): boolean =>
	run.lines.some(
		({ line, label }) =>
			label.role === 'byline' || (label.role === 'paragraph' && readDateline(line.text, line.n) !== null),
	);

const headingOf = (run: Run): string | null => {
	const first = run.lines[0];
	return first?.label.role === 'headline' || first?.label.role === 'subheading' ? first.line.text : null;
};

/** The keys of the subheadings in a run, line by line; null for any other line. */
const innerKeys = (run: Run): (string | null)[] =>
	run.lines.map(({ line, label }) => (label.role === 'subheading' ? parallelKey(line.text) : null));

/**
 * Cuts a run before a subheading that runs parallel to one in an earlier article and to none in its own: there the
 * earlier article goes on, right below the end of another.
 */
function cutAtForeignSubheadings(run: Run, homes: ReadonlyMap<string, ArticleRuns>): Run[] {
	const keys = innerKeys(run);
	const times = new Map<string, number>();
	for (const key of keys) if (key !== null) times.set(key, (times.get(key) ?? 0) + 1);
	const cuts = keys.flatMap((key, i) => (key !== null && homes.has(key) && times.get(key) === 1 ? [i] : []));
	const first = cuts.find((cut) => cut > 0);
	if (first === undefined || isSigned({ ...run, lines: run.lines.slice(first) })) return [run];
	const edges = [0, ...cuts.filter((cut) => cut > 0), run.lines.length];
	return edges.slice(1).map((end, i): Run => ({ owner: run.owner, lines: run.lines.slice(edges[i], end) }));
}

/**
 * @param runs the page's runs, in order
 * @returns the articles, in order of first appearance; runs of the page itself are left out
 */
export function reuniteRuns(runs: readonly Run[]): ArticleRuns[] {
	const articles: ArticleRuns[] = [];
	const homes = new Map<string, ArticleRuns>();
	for (const whole of runs) {
		if (whole.owner === 'page') continue;
		const own = new Map<string, ArticleRuns>();
		for (const run of cutAtForeignSubheadings(whole, homes)) {
			const heading = headingOf(run);
			const key = heading === null || isSigned(run) ? null : parallelKey(heading);
			let article = key === null ? undefined : homes.get(key);
			if (article === undefined) {
				article = [];
				articles.push(article);
			}
			article.push(run);
			for (const inner of innerKeys(run)) if (inner !== null) own.set(inner, article);
		}
		for (const [inner, article] of own) homes.set(inner, article);
	}
	return articles;
}
