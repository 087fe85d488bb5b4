/** 版面文字: the page's text line by line, each with what it was read as. */
import { roleName } from '../../newspaper/lines/role-mark.ts';
import type { DeskLine, DeskPage } from '../model.ts';
import { element } from './element.ts';
import { isFresh, whyFresh } from './fresh-view.ts';
import { KeptRows, likelyHeight } from './kept-rows.ts';

/** Characters on a line of the list. */
const width = 26;

/** From so much on, how sure the parser is of a line is no news. */
const plainly = 0.9;

/** A line of which an editor is told that nobody is sure, or that it is wrong. */
export const asksToLook = ({ read }: DeskLine): boolean =>
	read?.diagnostics.some(({ code, severity }) => severity === 'error' || code === 'low-confidence') ?? false;

/**
 * What is told of a line. That paragraphs were joined is seen beside it; how a mark is written need not be said where a
 * button writes it.
 */
const told = ({ read }: DeskLine): string[] =>
	(read?.diagnostics ?? [])
		.filter(({ severity }) => severity !== 'info')
		.map(({ code, message }) => (code === 'low-confidence' ? (/^[^。]*。/.exec(message)?.[0] ?? message) : message));

function lineRow(line: DeskLine, begins: boolean, choose: (n: number) => void): HTMLElement {
	const { n, text, read } = line;
	if (read === null) return element('li', { class: 'blank', at: { 'data-line': String(n) } });
	const sure = `${String(Math.round(read.confidence * 100))}%`;
	const unsure = read.confidence < plainly ? sure : '';
	const why = whyFresh(line);
	const marked = why === null ? '您标的' : '先标的';
	const said = read.mark === null ? unsure : marked;
	const label = element(
		'button',
		{
			class: 'role',
			at: {
				type: 'button',
				title: [`把握 ${sure}`, ...read.why].join('；'),
				'aria-label': `${roleName(read.role)}${said}，第 ${String(n)} 行`,
			},
			on: {
				click: () => {
					choose(n);
				},
			},
		},
		roleName(read.role),
		element('small', {}, said),
	);
	const row = element(
		'li',
		{
			class: [asksToLook(line) ? 'look' : '', isFresh(line) ? 'fresh' : '', begins ? 'begins' : ''].join(' '),
			at: { 'data-line': String(n), 'data-role': read.role, 'data-article': String(read.article) },
			on: {
				click: () => {
					choose(n);
				},
			},
		},
		element('span', { class: 'n' }, String(n)),
		label,
		element('span', { class: 'text' }, text.trim()),
		...[...(why === null ? [] : [why]), ...told(line)].map((message) => element('p', { class: 'told' }, message)),
	);
	likelyHeight(row, text, width);
	return row;
}

export class SourceList {
	readonly element = element('ol', { class: 'source' });
	readonly #rows = new KeptRows(this.element);
	readonly #choose: (n: number) => void;

	/** @param choose is told which line was clicked */
	constructor(choose: (n: number) => void) {
		this.#choose = choose;
	}

	/** Lines of which two people's texts are to be chosen from stand above the list. */
	show({ lines, conflicts }: DeskPage): void {
		let article = -1;
		this.#rows.show(
			lines
				.filter(({ n }) => !conflicts.some(({ from, to }) => from <= n && n <= to))
				.map((line) => {
					const begins = line.read !== null && line.read.article !== article;
					if (line.read !== null) article = line.read.article;
					return { of: [line, begins], make: () => lineRow(line, begins, this.#choose) };
				}),
		);
	}
}
