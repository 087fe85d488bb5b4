/** What a whole page shows of how its text was extracted: the measure that single lines are held against. */
import type { Line } from './model.ts';

export type PageShape = {
	/** Blank lines that usually stand between two lines. */
	usualGap: number;
	/** The width at which lines were cut, in UTF-16 code units, or null where paragraphs stand on one line each. */
	wrapWidth: number | null;
	/** The indent of a paragraph's first line, in code units, or 0 where the page doesn't indent. */
	paragraphIndent: number;
};

/** @returns the value at the middle of the sorted list; 0 for an empty one */
function median(values: number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** @returns the commonest value above 0 that at least a third of the list has, or 0 */
function commonest(values: number[]): number {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	let best = 0;
	for (const [value, count] of counts) {
		if (value > 0 && count * 3 >= values.length && count > (counts.get(best) ?? 0)) best = value;
	}
	return best;
}

/** Measures a page. A page is hard-wrapped when its lines crowd just under one width that none passes by much. */
export function measurePage(lines: readonly Line[]): PageShape {
	const usualGap = median(lines.slice(1).map((line) => line.gap));
	const widths = lines.map((line) => line.indent + line.text.length);
	const sorted = widths.toSorted((a, b) => a - b);
	const widest = sorted[Math.floor(sorted.length * 0.97)] ?? 0;
	const full = widths.filter((width) => width >= widest - 3 && width <= widest + 3).length;
	const beyond = widths.filter((width) => width > widest + 6).length;
	const wrapped = widest >= 10 && widest <= 90 && full >= 6 && full * 4 >= lines.length && beyond * 50 <= lines.length;
	const long = lines.filter((line) => line.text.length > 40);
	return {
		usualGap,
		wrapWidth: wrapped ? widest : null,
		paragraphIndent: commonest((long.length > 0 ? long : lines).map((line) => line.indent)),
	};
}
