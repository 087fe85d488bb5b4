/** 版面文字: the page's text line by line, each with what it was read as. */
import { roleName } from '../../newspaper/lines/role-mark.ts';
import type { DeskLine, DeskPage } from '../model.ts';
import { element } from './element.ts';

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
	const sure = read.mark === null ? `${String(Math.round(read.confidence * 100))}%` : '您标的';
	const label = element(
		'button',
		{
			class: 'role',
			at: { type: 'button', title: read.why.join('；') },
			on: {
				click: () => {
					choose(n);
				},
			},
		},
		roleName(read.role),
		element('small', {}, sure),
	);
	return element(
		'li',
		{
			class: [asksToLook(line) ? 'look' : '', begins ? 'begins' : ''].join(' '),
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
		...told(line).map((message) => element('p', { class: 'told' }, message)),
	);
}

/** @param choose is told which line was clicked */
export function sourceList({ lines }: DeskPage, choose: (n: number) => void): HTMLElement {
	let article = -1;
	const rows = lines.map((line) => {
		const begins = line.read !== null && line.read.article !== article;
		if (line.read !== null) article = line.read.article;
		return lineRow(line, begins, choose);
	});
	return element('ol', { class: 'source' }, ...rows);
}
