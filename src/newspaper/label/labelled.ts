/** Lines, what is read in them and their labels together: what assembly works on. */
import type { Label } from './label.ts';
import type { LineView } from '../lines/line-view.ts';
import type { LineReading } from '../lines/readings.ts';
import type { Line, LineSetting } from '../model.ts';
import { settingOf } from './cues/blocks.ts';

export type Labelled = {
	line: Line;
	reading: LineReading;
	label: Label;
	/** How it is set if it is a paragraph; null for running text. */
	setting: LineSetting | null;
};

/** @returns each line with its label; the lists have the same length */
export function pairLabels(views: readonly LineView[], labels: readonly Label[]): Labelled[] {
	const pairs: Labelled[] = [];
	let i = 0;
	for (const view of views) {
		const { line, reading } = view;
		const label = labels[i++];
		if (label !== undefined) pairs.push({ line, reading, label, setting: settingOf(view) });
	}
	return pairs;
}
