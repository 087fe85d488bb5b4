/** Scored pages → the figures that are printed, each with what it can be by the choice of pages. */
import type { PageScore, ScoredLine } from './score-pages.ts';

const share = (lines: readonly ScoredLine[], holds: (line: ScoredLine) => boolean): number =>
	lines.filter(holds).length / lines.length;

const all = (pages: readonly PageScore[]): ScoredLine[] => pages.flat();
const isSure = ({ confidence }: ScoredLine): boolean => confidence !== null && confidence >= 0.9;
const isWrong = ({ right }: ScoredLine): boolean => !right;

function headlineF1(pages: readonly PageScore[]): number {
	const count = (kind: string): number => all(pages).filter(({ headline }) => headline === kind).length;
	const found = 2 * count('found');
	return found / (found + count('invented') + count('missed'));
}

/** What is measured of pages: a share of 1, or NaN where there is nothing to measure. */
const figures: readonly (readonly [string, (pages: readonly PageScore[]) => number])[] = [
	['role', (pages) => share(all(pages), ({ right }) => right)],
	['headline-F1', headlineF1],
	['grouping', (pages) => share(all(pages), ({ grouped }) => grouped)],
	['page-mean', (pages) => pages.reduce((sum, page) => sum + share(page, ({ right }) => right), 0) / pages.length],
];
/** How far what the parser says of its own labels can be trusted. */
const trust: readonly (readonly [string, (lines: readonly ScoredLine[]) => number])[] = [
	['said to be 0.9 sure', (lines) => share(lines, isSure)],
	['right of these', (lines) => share(lines.filter(isSure), ({ right }) => right)],
	['asked about', (lines) => share(lines, ({ flagged }) => flagged)],
	['of the wrong ones', (lines) => share(lines.filter(isWrong), ({ flagged }) => flagged)],
	[
		'asked in vain',
		(lines) =>
			share(
				lines.filter(({ flagged }) => flagged),
				({ right }) => right,
			),
	],
	[
		'right role offered',
		(lines) =>
			share(
				lines.filter(({ flagged }) => flagged),
				({ offered }) => offered,
			),
	],
];

const draws = 400;

/** Numbers below `count`, the same at every run. */
function seeded(count: number, seed: number): { next: () => number } {
	let state = seed;
	return {
		next: () => {
			state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
			return Math.floor((state / 2 ** 32) * count);
		},
	};
}

/** Where a figure lies in 95 of 100 cases if the pages had been others of the same kind: a bootstrap over whole pages. */
function interval(pages: readonly PageScore[], measure: (pages: readonly PageScore[]) => number): [number, number] {
	const draw = seeded(pages.length, 17);
	const values = Array.from({ length: draws }, () =>
		measure(pages.flatMap(() => pages.slice(draw.next()).slice(0, 1))),
	).toSorted((a, b) => a - b);
	return [values[Math.floor(draws * 0.025)] ?? NaN, values[Math.floor(draws * 0.975)] ?? NaN];
}

const said = (value: number): string => (Number.isNaN(value) ? 'none' : value.toFixed(4));

/** How many lines of each wanted role are right, the commonest role first. */
function byRole(lines: readonly ScoredLine[]): string {
	const groups = Map.groupBy(lines, ({ wanted }) => wanted);
	return [...groups]
		.toSorted(([, a], [, b]) => b.length - a.length)
		.map(([role, of]) => `${role} ${share(of, ({ right }) => right).toFixed(3)} (${String(of.length)})`)
		.join(', ');
}

/** For each tenth of what was said to be sure: how many lines were said to be, and how many of these are right. */
function calibration(lines: readonly ScoredLine[]): string {
	const groups = Map.groupBy(lines, ({ confidence }) => Math.min(9, Math.floor((confidence ?? 0) * 10)));
	return [...groups]
		.toSorted(([a], [b]) => b - a)
		.map(([tenth, of]) => `0.${String(tenth)}: ${share(of, ({ right }) => right).toFixed(3)} (${String(of.length)})`)
		.join(', ');
}

/**
 * @param pages what a parser made of each page
 * @param whole whether to add the table by role and what confidence is worth
 * @returns lines to print
 */
export function formatFigures(pages: readonly PageScore[], whole: boolean): string {
	const lines = all(pages);
	const lost = lines.filter(({ confidence }) => confidence === null).length;
	const values = figures.map(([name, measure]) => {
		if (!whole) return `${name} ${said(measure(pages))}`;
		const [low, high] = interval(pages, measure);
		return `${name} ${said(measure(pages))} [${low.toFixed(3)} to ${high.toFixed(3)}]`;
	});
	const first = `pages ${String(pages.length)} lines ${String(lines.length)} lost ${String(lost)} ${values.join(' ')}`;
	if (!whole) return first;
	const trusted = trust.map(([name, measure]) => `${name} ${said(measure(lines))}`);
	return [first, trusted.join(', '), `by role: ${byRole(lines)}`, `right by how sure: ${calibration(lines)}`].join(
		'\n    ',
	);
}
