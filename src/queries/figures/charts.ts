/** The charts of a piece: a result beside the target for it, and growth rates side by side. */
import { statedBy, whyNotBeside, whyNotTarget } from '../../newspaper/fields/figure/compare.ts';
import type { Stated } from '../../newspaper/fields/figure/compare.ts';
import type { TextFigure } from '../../newspaper/model.ts';
import type { FigureChart } from '../../view/figures.ts';
import { drawChart } from './draw-chart.ts';
import { indicatorWords, noteWords, periodWords } from '../../newspaper/fields/figure/figure-words.ts';

/** Fewer growth rates are read faster than a chart; with more bars a chart is no longer seen at a glance. */
const rates = { fewest: 3, most: 12 };
/** Of a long report only the first. */
const mostCharts = 6;

/**
 * @param id what the ids of the charts begin with, on their page
 * @param figures of one piece
 */
export function chartsOf(id: string, figures: readonly TextFigure[]): FigureChart[] {
	const all = figures.flatMap(statedBy);
	const growth = growthRates(all).map((group, n) => {
		const period = group[0]?.figure.period ?? null;
		return drawChart(
			`${id}-growth-${n + 1}`,
			`${period === null ? '' : periodWords(period)}增长速度`,
			group.map((stated) => ({ label: indicatorWords(stated.figure), stated })),
		);
	});
	const targets = targetsOf(all).map(([result, target], n) =>
		drawChart(
			`${id}-target-${n + 1}`,
			`${indicatorWords(result.figure)}${result.part === 'change' ? '增长' : ''}：结果与目标`,
			[result, target].map((stated) => ({ label: noteWords(stated.figure), stated })),
		),
	);
	return [...targets, ...growth].slice(0, mostCharts);
}

/** Each result with the target that names the same indicator for a later year; none if the piece names two. */
function targetsOf(all: readonly Stated[]): [Stated, Stated][] {
	return all.flatMap((result): [Stated, Stated][] => {
		const targets = all.filter((one) => whyNotTarget(result, one) === null);
		const [target] = targets;
		return target === undefined || targets.length > 1 ? [] : [[result, target]];
	});
}

/** Growth in percent of different indicators, in groups of which all compare. */
function growthRates(all: readonly Stated[]): Stated[][] {
	const groups: Stated[][] = [];
	for (const stated of all) {
		const { figure, part, amount } = stated;
		if (part !== 'change' || !/[%％]$/u.test(amount.unit) || figure.kind !== 'result') continue;
		const group = groups.find((one) => one.every((other) => whyNotBeside(stated, other) === null));
		if (group === undefined) groups.push([stated]);
		else if (group.every((other) => indicatorWords(other.figure) !== indicatorWords(figure))) group.push(stated);
	}
	return groups.filter(({ length }) => length >= rates.fewest).map((group) => group.slice(0, rates.most));
}
