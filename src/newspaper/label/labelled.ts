/** Lines and their labels together: what assembly works on. */
import type { Label } from './label.ts';
import type { LineView } from '../lines/line-view.ts';
import type { Line } from '../model.ts';
import { reads } from '../lines/readings.ts';

const opensWithDateline = reads('dateline');

export type Labelled = {
	line: Line;
	label: Label;
	/** Whether the line says where it comes from: 本报讯（记者 X）, or its writers in brackets. */
	opensWithDateline: boolean;
};

/** @returns each line with its label; the lists have the same length */
export function pairLabels(views: readonly LineView[], labels: readonly Label[]): Labelled[] {
	const pairs: Labelled[] = [];
	let i = 0;
	for (const view of views) {
		const label = labels[i++];
		if (label !== undefined) pairs.push({ line: view.line, label, opensWithDateline: opensWithDateline(view) });
	}
	return pairs;
}
