/** Lines, what is read in them and their labels together: what assembly works on. */
import type { Label } from './label.ts';
import type { LineView } from '../lines/line-view.ts';
import type { LineReading } from '../lines/readings.ts';
import type { Line } from '../model.ts';

export type Labelled = { line: Line; reading: LineReading; label: Label };

/** @returns each line with its label; the lists have the same length */
export function pairLabels(views: readonly LineView[], labels: readonly Label[]): Labelled[] {
	const pairs: Labelled[] = [];
	let i = 0;
	for (const { line, reading } of views) {
		const label = labels[i++];
		if (label !== undefined) pairs.push({ line, reading, label });
	}
	return pairs;
}
