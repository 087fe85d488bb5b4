/** Which figures may stand in one chart: only those whose numbers say the same sort of thing of the same sort of span. */
import type { Amount, Change, TextFigure } from '../../model/figure.ts';
import { baseOf } from './units.ts';

/** One number of a figure: how much there is of it, or by how much it changed. */
export type Stated = { figure: TextFigure } & ({ part: 'value'; amount: Amount } | { part: 'change'; amount: Change });

/** Why two numbers don't compare. */
export type Barrier = 'part' | 'range' | 'unit' | 'bound' | 'against' | 'period' | 'increment' | 'kind';

/** @returns the numbers that a figure states; a streak is none of them */
export function statedBy(figure: TextFigure): Stated[] {
	const { value, change } = figure;
	return [
		...(value === null ? [] : [{ figure, part: 'value' as const, amount: value }]),
		...(change === null ? [] : [{ figure, part: 'change' as const, amount: change }]),
	];
}

/** @returns the number in the unit without 万 or 亿; below zero if it says that something fell */
export function sizeOf({ part, amount }: Stated): number {
	const size = amount.value * baseOf(amount.unit).size;
	return part === 'change' && amount.direction === 'down' ? -size : size;
}

const againstOf = (stated: Stated): string | null => (stated.part === 'change' ? stated.amount.against : null);

/** What any two numbers must have in common. */
function barrierBetween(one: Stated, other: Stated): Barrier | null {
	if (one.part !== other.part) return 'part';
	if (one.amount.to !== null || other.amount.to !== null) return 'range';
	if (baseOf(one.amount.unit).unit !== baseOf(other.amount.unit).unit) return 'unit';
	if (againstOf(one) !== againstOf(other)) return 'against';
	const [period, others] = [one.figure.period, other.figure.period];
	if (period?.kind === undefined || period.kind !== others?.kind) return 'period';
	return one.figure.increment === other.figure.increment ? null : 'increment';
}

/** @returns why two numbers may not stand side by side in a chart; null if they may */
export function whyNotBeside(one: Stated, other: Stated): Barrier | null {
	const barrier = barrierBetween(one, other);
	if (barrier !== null) return barrier;
	if (one.amount.bound !== other.amount.bound) return 'bound';
	if (one.figure.kind !== other.figure.kind) return 'kind';
	const [period, others] = [one.figure.period, other.figure.period];
	const isOneSpan = period?.year === others?.year && (period?.kind === 'year' || period?.printed === others?.printed);
	return isOneSpan ? null : 'period';
}

/**
 * A target is mostly a bound (4.5%以上), so a result may stand beside it if the result itself is exact.
 *
 * @returns why a result and a target may not stand side by side; null if the target is of that indicator and a later year
 */
export function whyNotTarget(result: Stated, target: Stated): Barrier | 'indicator' | null {
	const [own, aim] = [result.figure, target.figure];
	if (own.indicator !== aim.indicator || own.of !== aim.of) return 'indicator';
	if (own.kind === 'target' || own.kind === 'forecast' || aim.kind !== 'target') return 'kind';
	const barrier = barrierBetween(result, target);
	if (barrier !== null) return barrier;
	const { bound } = target.amount;
	if (result.amount.bound !== 'exact' || (bound !== 'exact' && bound !== 'at-least' && bound !== 'at-most'))
		return 'bound';
	const [year, goal] = [own.period?.year ?? null, aim.period?.year ?? null];
	return year !== null && goal !== null && year < goal ? null : 'period';
}
