/** 台账: by which rule every source line found its place; each line exactly once. */
import type { Run } from '../articles/group.ts';
import type { Labelled } from '../label/labelled.ts';
import type { LedgerEntry, Line } from '../model.ts';
import type { ArticleRuns } from '../articles/reunite.ts';

export type Placement = { line: Labelled; article: number; rule: string };

/** What a line is to its run. */
type Standing = { run: Run; index: number; isLaterPart: boolean };

function ruleOf({ line, label }: Labelled, { run, index, isLaterPart }: Standing, repeated: ReadonlySet<Line>): string {
	if (repeated.has(line)) return 'printed-twice';
	if (line.mark !== null) return 'mark';
	if (index === 0 && isLaterPart) return run.reunitedBy ?? 'best-path';
	if (index === 0 && run.isUnderJumpTitle === true) return 'headline-over-jump';
	if (label.role === 'continuation') return 'joined';
	if (run.isPageTitle === true) return 'page-title';
	return index < (run.above ?? 0) ? 'only-article' : 'best-path';
}

/** By line, and by place on the line. */
const inOrder = ({ line: { line: a } }: Placement, { line: { line: b } }: Placement): number =>
	a.n - b.n || a.column - b.column;

/** Whether no article is cut in two: then nothing need be sorted. */
const isInOrder = (placements: readonly Placement[]): boolean =>
	placements.every((placement, i) => {
		const before = placements[i - 1];
		return before === undefined || inOrder(before, placement) < 0;
	});

/** @returns a placement for every line of the page, in the order of the page */
export function placeLines(
	articles: readonly ArticleRuns[],
	pageRuns: readonly Run[],
	repeated: ReadonlySet<Line>,
): Placement[] {
	const placements: Placement[] = [];
	const place = (run: Run, article: number, isLaterPart: boolean): void => {
		const standing = { run, index: 0, isLaterPart };
		for (const line of run.lines) {
			placements.push({ line, article, rule: ruleOf(line, standing, repeated) });
			standing.index++;
		}
	};
	for (const [i, runs] of articles.entries()) for (const [part, run] of runs.entries()) place(run, i + 1, part > 0);
	for (const run of pageRuns) place(run, 0, false);
	return isInOrder(placements) ? placements : placements.sort(inOrder);
}

export function toLedger(placements: readonly Placement[]): LedgerEntry[] {
	return placements.map(({ line: { line, label }, article, rule }) => ({
		line: line.n,
		column: line.column,
		length: line.text.length,
		role: label.role,
		article,
		rule,
	}));
}
