/** Lines and their labels together: what assembly works on. */
import type { Label } from './label.ts';
import type { Line } from './model.ts';

export type Labelled = { line: Line; label: Label };

/** @returns each line with its label; the lists have the same length */
export function pairLabels(lines: readonly Line[], labels: readonly Label[]): Labelled[] {
	return lines.flatMap((line, i) => {
		const label = labels[i];
		return label === undefined ? [] : [{ line, label }];
	});
}
