/** Which figures an editor keeps out: `no_figures` of edition.yaml. */
import type { TextFigure } from '../../model.ts';
import { amountWords, changeWords, indicatorWords } from './figure-words.ts';

/**
 * @param withheld true for all of them, or the words of some: an indicator (总投资), or one with its number (总投资142.9亿元)
 */
export function isWithheld(figure: TextFigure, withheld: boolean | readonly string[]): boolean {
	if (typeof withheld === 'boolean') return withheld;
	const { value, change } = figure;
	const said = [value === null ? '' : amountWords(value), change === null ? '' : changeWords(change)];
	const names = [figure.indicator, indicatorWords(figure)];
	const forms = new Set(names.flatMap((name) => [name, ...said.map((words) => `${name}${words}`)]));
	return withheld.some((words) => forms.has(words.replace(/\s/gu, '')));
}
