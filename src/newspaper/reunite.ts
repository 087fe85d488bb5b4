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
	return first?.label.role === 'headline' ? first.line.text : null;
};

/**
 * @param runs the page's runs, in order
 * @returns the articles, in order of first appearance; runs of the page itself are left out
 */
export function reuniteRuns(runs: readonly Run[]): ArticleRuns[] {
	const articles: ArticleRuns[] = [];
	const homes = new Map<string, ArticleRuns>();
	for (const run of runs) {
		if (run.owner === 'page') continue;
		const heading = headingOf(run);
		const key = heading === null || isSigned(run) ? null : parallelKey(heading);
		let article = key === null ? undefined : homes.get(key);
		if (article === undefined) {
			article = [];
			articles.push(article);
		}
		article.push(run);
		for (const { line, label } of run.lines) {
			const inner = label.role === 'subheading' ? parallelKey(line.text) : null;
			if (inner !== null) homes.set(inner, article);
		}
	}
	return articles;
}
