/**
 * Labelled pages: NAME.txt with NAME.labels.tsv beside it (line number, accepted roles joined by `|`, article). The role
 * `?` is unknown: any may be right.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineView } from '../../src/newspaper/lines/line-view.ts';
import { readLines } from '../../src/newspaper/lines/lines.ts';
import { type Line, Role } from '../../src/newspaper/model.ts';
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

export const unknown = '?';

const rolesIn = (label: string): Role[] =>
	label === unknown ? [...Role.options] : label.split('|').map((role) => Role.parse(role));

/** One label a line: the roles that are right for it, and its article. */
export type Label = { roles: string; article: number };

/** A label is that of the first thing on its line; what else stands there is unknown. */
const isLater = ({ n }: Line, before: Line | undefined): boolean => before?.n === n;

/** Throws where a line that isn't blank has no label. */
export function labelPage(name: string, text: string, labels: ReadonlyMap<number, Label>): LabelledPage {
	const { lines } = readLines(text, name);
	const labelOf = (n: number): Label => {
		const label = labels.get(n);
		if (label === undefined) throw new Error(`${name}: line ${String(n)} has no label`);
		return label;
	};
	return {
		name,
		text,
		views: viewLines(lines, measurePage(lines)),
		accepted: lines.map((line, i) => rolesIn(isLater(line, lines[i - 1]) ? unknown : labelOf(line.n).roles)),
		known: lines.map((line, i) => !isLater(line, lines[i - 1]) && labelOf(line.n).roles !== unknown),
		articles: lines.map(({ n }) => labelOf(n).article),
		weight: 1,
	};
}

/** Reads every labelled page in a folder, by name. Throws where a non-blank line has no label. */
export function readLabelledPages(folder: string): LabelledPage[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.labels.tsv'))
		.toSorted()
		.map((file) => {
			const name = file.slice(0, -'.labels.tsv'.length);
			const rows = readFileSync(join(folder, file), 'utf8')
				.split('\n')
				.filter((row) => row !== '' && !row.startsWith('#'))
				.map((row) => row.split('\t'));
			const labels = new Map(rows.map(([n, roles = '', article]) => [Number(n), { roles, article: Number(article) }]));
			return labelPage(name, readFileSync(join(folder, `${name}.txt`), 'utf8'), labels);
		});
}

const longParagraph = 46;

/** The same page, line for line, as it reads after `change`; nothing is changed in the labels. */
function rewritten(page: LabelledPage, change: Change): LabelledPage {
	const { name, text, views, weight } = page;
	const long = new Map(views.filter(({ line }) => line.text.length >= longParagraph).map(({ line }, i) => [line.n, i]));
	const lines = text.split(/\r\n|\r|\n/u).map((line, i) => {
		const place = long.get(i + 1);
		return place === undefined ? line : change(line, place);
	});
	return { ...labelPage(name, lines.join('\n'), labelsOf(page)), weight };
}

/** A page's labels by its lines, from 1; of what stands on one line the first has the label. */
export function labelsOf({ views, accepted, known, articles }: LabelledPage): Map<number, Label> {
	return new Map(
		views
			.map(({ line }, i): [number, Label] => [
				line.n,
				{ roles: known[i] === true ? (accepted[i] ?? []).join('|') : unknown, article: articles[i] ?? 0 },
			])
			.reverse(),
	);
}

/** What becomes of a long line; `place` counts the long lines of the page from 0. */
type Change = (line: string, place: number) => string;

/**
 * The page as another paper's system would have given it: its long lines indented by two em spaces.
 * @returns null for a page that has indents or a width at which lines were cut
 */
export function indentedCopy(page: LabelledPage): LabelledPage | null {
	const [first] = page.views;
	if (first === undefined || first.page.shape.paragraphIndent > 0 || first.page.shape.wrapWidth !== null) return null;
	return rewritten(page, (line) => `　　${line.trimStart()}`);
}

/**
 * The page as text recognition would have given it: every third long line has lost the full stop at its end.
 * @returns null for a page on which too few lines are long, or were cut at a width
 */
export function copyWithoutStops(page: LabelledPage): LabelledPage | null {
	if (page.views[0]?.page.shape.wrapWidth !== null) return null;
	const copy = rewritten(page, (line, place) => (place % 3 === 0 ? line.replace(/。$/u, '') : line));
	return copy.views[0]?.page.shape.keepsStops === true ? null : copy;
}
