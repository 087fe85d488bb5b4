/** 先标的: the lines that were marked when their page was put in, and that nobody has looked at. */
import { lineNumbers } from '../edit/marked-words.ts';
import type { LineEdit } from '../edit/line-edit.ts';
import { roleName } from '../../newspaper/lines/role-mark.ts';
import type { DeskLine, DeskPage } from '../model.ts';
import { button, element } from './element.ts';

export const isFresh = ({ read }: DeskLine): boolean => (read?.fresh ?? null) !== null;

/** @returns why a line was marked; null for one that its editor has marked, or looked at */
export function whyFresh({ read }: DeskLine): string | null {
	const fresh = read?.fresh ?? null;
	if (read === null || fresh === null) return null;
	const { was, isKnown } = fresh;
	const like = isKnown
		? `以前这样写的行，标的是${roleName(read.role)}`
		: `照以前的改法，这一行像${roleName(read.role)}`;
	return `${like}；不标，电脑会当作${roleName(was)}。`;
}

/** Stands above the list until each line has been looked at. */
export function freshNote({ lines, conflicts }: DeskPage, act: (edit: LineEdit) => void): HTMLElement[] {
	const fresh = lines.filter(isFresh).map(({ n }) => n);
	const [line] = fresh;
	if (line === undefined || conflicts.length > 0) return [];
	const settle = (keep: boolean) => () => {
		act({ kind: 'fresh', line, lines: fresh, keep });
	};
	return [
		element(
			'section',
			{ class: 'fresh-note', at: { 'aria-label': '先标的行' } },
			element('p', {}, `照以前的改法先标的，还有 ${String(fresh.length)} 行没有看：${lineNumbers(fresh)}。`),
			button('都标得对', settle(true)),
			button('都不要', settle(false)),
		),
	];
}
