/**
 * Labelled pages: NAME.txt with NAME.labels.tsv beside it (line number, accepted roles joined by `|`, article). The role
 * `?` is unknown: any may be right.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineView } from '../../src/newspaper/lines/line-view.ts';
import { readLines } from '../../src/newspaper/lines/lines.ts';
import { Role } from '../../src/newspaper/model.ts';
import { measurePage } from '../../src/newspaper/lines/page-shape.ts';
import { viewLines } from '../../src/newspaper/lines/view-lines.ts';

export type LabelledPage = {
	name: string;
	text: string;
	views: LineView[];
	/** The accepted roles of each line, best first, in the order of `views`. */
	accepted: Role[][];
	/** Whether the role of each line is known. */
	known: boolean[];
	/** The article of each line; 0 is the page. */
	articles: number[];
	/** How much the page counts in a fit. */
	weight: number;
};

const unknown = '?';

const rolesIn = (label: string): Role[] =>
	label === unknown ? [...Role.options] : label.split('|').map((role) => Role.parse(role));

/** Reads every labelled page in a folder, by name. Throws where a non-blank line has no label. */
export function readLabelledPages(folder: string): LabelledPage[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.labels.tsv'))
		.toSorted()
		.map((file) => {
			const name = file.slice(0, -'.labels.tsv'.length);
			const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
			const { lines } = readLines(text, name);
			const rows = readFileSync(join(folder, file), 'utf8')
				.split('\n')
				.filter((row) => row !== '' && !row.startsWith('#'));
			const labels = new Map(rows.map((row) => [Number(row.split('\t')[0]), row.split('\t')]));
			const labelOf = (n: number): string[] => {
				const label = labels.get(n);
				if (label === undefined) throw new Error(`${name}: line ${String(n)} has no label`);
				return label;
			};
			return {
				name,
				text,
				views: viewLines(lines, measurePage(lines)),
				accepted: lines.map(({ n }) => rolesIn(labelOf(n)[1] ?? '')),
				known: lines.map(({ n }) => labelOf(n)[1] !== unknown),
				articles: lines.map(({ n }) => Number(labelOf(n)[2])),
				weight: 1,
			};
		});
}
