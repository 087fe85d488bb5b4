/** Numbers that compare → a chart: bars on one scale, each under its words. */
import { sizeOf } from '../../newspaper/fields/figure/compare.ts';
import type { Stated } from '../../newspaper/fields/figure/compare.ts';
import type { Bar, FigureChart } from '../../view/figures.ts';
import { amountWords, changeWords } from '../../newspaper/fields/figure/figure-words.ts';

/** What one bar says. */
export type Measured = { label: string; stated: Stated };

/** In em of the chart's type: a line of words, a bar, and the room below it. */
const high = { line: 1.4, bar: 0.7, gap: 0.9 };
/** So many characters have room beside the number, also in the largest type on a narrow phone. */
const lineLength = 9;
/** A bar that says next to nothing is still seen. */
const least = 0.5;

/** @returns the number as the chart prints it: that it fell is said, that it rose is what the title says */
function numberWords({ part, amount }: Stated): string {
	return part === 'change' && amount.direction === 'down' ? changeWords(amount) : amountWords(amount);
}

/** @param measured at least two, of which any two compare (newspaper/fields/figure/compare) */
export function drawChart(id: string, title: string, measured: readonly Measured[]): FigureChart {
	const sizes = measured.map(({ stated }) => sizeOf(stated));
	const [low, top] = [Math.min(0, ...sizes), Math.max(0, ...sizes)];
	const span = top - low || 1;
	const percent = (size: number): number => Math.round((size / span) * 1000) / 10;
	const zero = percent(Math.abs(low));
	let y = 0;
	const bars = measured.map(({ label, stated }, n): Bar => {
		const size = sizes[n] ?? 0;
		const width = Math.max(least, percent(Math.abs(size)));
		const lines = linesOf(label).map((words, row) => ({ words, y: tenth(y + 1 + row * high.line) }));
		const foot = y + lines.length * high.line;
		const bar = {
			lines,
			number: { words: numberWords(stated), y: tenth(foot - high.line + 1) },
			x: size < 0 ? Math.max(0, zero - width) : Math.min(zero, 100 - least),
			y: tenth(foot),
			width,
			isTarget: stated.figure.kind === 'target',
		};
		y = foot + high.bar + high.gap;
		return bar;
	});
	const description = measured.map(({ label, stated }) => `${label}${numberWords(stated)}`).join('；');
	return { id, title, description: `${description}。`, height: tenth(y), zero, bars };
}

const tenth = (em: number): number => Math.round(em * 10) / 10;

/** An indicator in lines of about the same length. */
function linesOf(label: string): string[] {
	const signs = [...label];
	const count = Math.max(1, Math.ceil(signs.length / lineLength));
	const length = Math.ceil(signs.length / count);
	return Array.from({ length: count }, (_, n) => signs.slice(n * length, (n + 1) * length).join(''));
}
