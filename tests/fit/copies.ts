/**
 * The same page as another system would have given it: lines cut at a column's width, blank lines lost, titles set wide.
 * Labels go with their lines.
 */
import type { Role } from '../../src/newspaper/model.ts';
import { type Label, type LabelledPage, labelPage, labelsOf, unknown } from './labelled-pages.ts';

/** One line of a page; a blank one has no label. */
type Row = { text: string; label: Label | null };

function rowsOf(page: LabelledPage): Row[] {
	const labels = labelsOf(page);
	return page.text.split(/\r\n|\r|\n/u).map((line, i) => ({ text: line, label: labels.get(i + 1) ?? null }));
}

function pageOf({ name, weight }: LabelledPage, rows: readonly Row[]): LabelledPage {
	const labels = new Map(rows.flatMap(({ label }, i): [number, Label][] => (label === null ? [] : [[i + 1, label]])));
	return { ...labelPage(name, rows.map(({ text }) => text).join('\n'), labels), weight };
}

const widthOf = (character: string): number => (character.charCodeAt(0) < 0x2000 ? 1 : 2);
/** What begins no line, what ends none, what isn't parted. */
const unfitFirst = /[，。、；：？！）》”’」』…,.;:?!)\]%]/u;
const unfitLast = /[（《“‘「『([]/u;
const figure = /[\d.%]/u;

/** @returns a text in lines of at most so many half ems, more where a stop would begin the next */
export function cutAtWidth(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	let taken = 0;
	for (const character of text) {
		if (taken + widthOf(character) > width && line.trim() !== '' && !unfitFirst.test(character)) {
			let rest = '';
			const last = (): string => line.slice(-1);
			while (
				line.length > 4 &&
				(unfitLast.test(last()) || (figure.test(last()) && figure.test((rest + character).charAt(0))))
			) {
				rest = last() + rest;
				line = line.slice(0, -1);
			}
			lines.push(line);
			line = rest;
			taken = Array.from(rest).reduce((sum, it) => sum + widthOf(it), 0);
		}
		line += character;
		taken += widthOf(character);
	}
	return line.trim() === '' ? lines : [...lines, line];
}

/** What the second line and each later one is of what had this role. */
function restOf(role: string): string[] {
	if (role === 'paragraph') return ['continuation'];
	return role === unknown || role === 'jump' ? [role] : [role, 'continuation'];
}
const isOfPaper = ({ label }: Row): boolean => label === null || label.roles === 'furniture' || label.roles === unknown;

const cutRow = (row: Row, width: number): Row[] => {
	const { text, label } = row;
	if (isOfPaper(row) || label === null) return [row];
	const rest = [...new Set(label.roles.split('|').flatMap(restOf))].join('|');
	return cutAtWidth(text.trimEnd(), width).map((part, i) => ({
		text: part,
		label: i === 0 ? label : { ...label, roles: rest },
	}));
};

const hasRole = ({ label }: Row, role: Role): boolean => label?.roles.split('|')[0] === role;
const isBlank = ({ label }: Row): boolean => label === null;
const indented = (row: Row): Row => (hasRole(row, 'paragraph') ? { ...row, text: `　　${row.text.trim()}` } : row);

/** How many Han characters columns are wide, whether paragraphs are indented there and whether blank lines stay. */
const columns = [
	{ width: 18, indents: true, keepsBlank: true },
	{ width: 22, indents: false, keepsBlank: true },
	{ width: 14, indents: true, keepsBlank: false },
	{ width: 26, indents: true, keepsBlank: false },
	{ width: 16, indents: false, keepsBlank: true },
	{ width: 31, indents: false, keepsBlank: false },
	{ width: 20, indents: true, keepsBlank: false },
	{ width: 24, indents: true, keepsBlank: true },
] as const;

/** A page with fewer paragraphs than this shows no width. */
const fewest = 3;

/**
 * The page with its lines cut at a width, as a PDF gives them.
 * @param turn which of the widths
 * @returns null where lines were cut already or hardly any is long
 */
export function wrappedCopy(page: LabelledPage, turn: number): LabelledPage | null {
	const column = columns[turn % columns.length];
	const rows = rowsOf(page);
	const isCut = rows.filter((row) => hasRole(row, 'continuation')).length * 3 >= page.views.length;
	const long = rows.filter((row) => hasRole(row, 'paragraph') && row.text.length > 45).length;
	if (column === undefined || isCut || long < fewest) return null;
	return pageOf(
		page,
		rows
			.filter((row) => column.keepsBlank || !isBlank(row))
			.map((row) => (column.indents ? indented(row) : { ...row, text: row.text.trim() }))
			.flatMap((row) => cutRow(row, 2 * column.width)),
	);
}

/** The page without blank lines, with one between any two lines, without indents. */
const changes: readonly ((rows: readonly Row[]) => Row[])[] = [
	(rows) => rows.filter((row) => !isBlank(row)),
	(rows) => rows.flatMap((row) => (isBlank(row) ? [] : [row, { text: '', label: null }])),
	(rows) => rows.map((row) => ({ ...row, text: row.text.trim() })),
];
/** A copy says less than a page that a paper printed. */
const share = 0.5;

/**
 * @param turn how the page is altered: one width and one change after the other
 * @returns its copies, each counting half as much
 */
export function alteredCopies(page: LabelledPage, turn: number): LabelledPage[] {
	const change = changes[turn % changes.length];
	return [wrappedCopy(page, turn), change === undefined ? null : pageOf(page, change(rowsOf(page)))]
		.filter((it) => it !== null)
		.map((copy) => ({ ...copy, weight: share * page.weight }));
}
