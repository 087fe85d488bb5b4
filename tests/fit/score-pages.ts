/** How well pages are understood: the figures by which parsers are compared. */
import { unsureBelow } from '../../src/newspaper/page/check-confidence.ts';
import { compileWeights } from '../../src/newspaper/label/compile-weights.ts';
import { parseWith } from '../../src/newspaper/parse-with.ts';
import type { Weights } from '../../src/newspaper/label/prior.ts';
import type { LabelledPage } from './labelled-pages.ts';

export type Score = {
	pages: number;
	lines: number;
	/** Lines whose role is one of the accepted ones. */
	right: number;
	/** Lines that stand in the article they belong to. */
	grouped: number;
	/** Lines missing from the outcome. */
	lost: number;
	headlines: { found: number; invented: number; missed: number };
	/** Lines said to be at least 0.9 sure, and those of them that are right. */
	sure: { said: number; right: number };
	/** Lines that an editor is asked to look at, and the wrong ones among them. */
	unsure: { flagged: number; wrong: number };
	/** The sum over pages of the share of right lines. */
	pageShares: number;
};

const nothing = (): Score => ({
	pages: 0,
	lines: 0,
	right: 0,
	grouped: 0,
	lost: 0,
	headlines: { found: 0, invented: 0, missed: 0 },
	sure: { said: 0, right: 0 },
	unsure: { flagged: 0, wrong: 0 },
	pageShares: 0,
});

/** Pairs each labelled article with the parsed one that shares most of its lines; each at most once. */
function pairArticles(wanted: readonly number[], got: readonly number[]): Map<number, number> {
	const shared = new Map<string, number>();
	for (const [i, article] of wanted.entries()) {
		const key = `${String(article)} ${String(got[i] ?? 0)}`;
		if (article > 0) shared.set(key, (shared.get(key) ?? 0) + 1);
	}
	const pairs = new Map<number, number>([[0, 0]]);
	const taken = new Set([0]);
	for (const [key] of [...shared].toSorted(([, a], [, b]) => b - a)) {
		const [want, have] = key.split(' ').map(Number);
		if (want === undefined || have === undefined || pairs.has(want) || taken.has(have)) continue;
		pairs.set(want, have);
		taken.add(have);
	}
	return pairs;
}

/** Scores each page with the weights that `weightsOf` gives for it. */
export function scorePages(pages: readonly LabelledPage[], weightsOf: (page: LabelledPage) => Weights): Score {
	const score = nothing();
	for (const page of pages) {
		const { lines } = parseWith(compileWeights(weightsOf(page)), page.text, page.name);
		const byNumber = new Map(lines.map((line) => [line.n, line]));
		const parsed = page.views.map(({ line }) => byNumber.get(line.n));
		const pairs = pairArticles(
			page.articles,
			parsed.map((line) => line?.article ?? 0),
		);
		let rightHere = 0;
		for (const [i, line] of parsed.entries()) {
			const accepted = page.accepted[i] ?? [];
			const right = line !== undefined && accepted.includes(line.role);
			if (line === undefined) score.lost++;
			if (right) rightHere++;
			if (line !== undefined && line.article === pairs.get(page.articles[i] ?? 0)) score.grouped++;
			if (line !== undefined && line.confidence >= 0.9) {
				score.sure.said++;
				if (right) score.sure.right++;
			}
			if (line !== undefined && line.confidence < unsureBelow) {
				score.unsure.flagged++;
				if (!right) score.unsure.wrong++;
			}
			const isHeadline = line?.role === 'headline';
			if (isHeadline && accepted.includes('headline')) score.headlines.found++;
			else if (isHeadline) score.headlines.invented++;
			else if (accepted.includes('headline') && accepted.length === 1) score.headlines.missed++;
		}
		score.pages++;
		score.lines += parsed.length;
		score.right += rightHere;
		score.pageShares += rightHere / parsed.length;
	}
	return score;
}

/** One line of figures, each a share of one to four places. */
export function formatScore({
	pages,
	lines,
	right,
	grouped,
	lost,
	headlines,
	sure,
	unsure,
	pageShares,
}: Score): string {
	const share = (part: number, whole: number): string => (whole === 0 ? 'none' : (part / whole).toFixed(4));
	const f1 = share(2 * headlines.found, 2 * headlines.found + headlines.invented + headlines.missed);
	return [
		`pages ${String(pages)} lines ${String(lines)} role ${share(right, lines)} headline-F1 ${f1}`,
		`grouping ${share(grouped, lines)} lost ${String(lost)} page-mean ${share(pageShares, pages)};`,
		`said to be 0.9 sure ${share(sure.said, lines)}, of these right ${share(sure.right, sure.said)};`,
		`asked about ${share(unsure.flagged, lines)}, of the wrong ones ${share(unsure.wrong, lines - right)}`,
	].join(' ');
}
