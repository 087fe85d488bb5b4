/** What can be done to the chosen line, right below it. */
import { roleName } from '../../newspaper/lines/role-mark.ts';
import { type Role, shownRoles } from '../../newspaper/model.ts';
import type { LineEdit } from '../edit/line-edit.ts';
import type { DeskLine } from '../model.ts';
import { button, element } from './element.ts';

/** The roles in the order of the marks, each with the key that sets it. */
const keys = '123456789qwert';
export const rolesByKey: readonly (readonly [key: string, role: Role])[] = shownRoles.map((role, n) => [
	keys.charAt(n),
	role,
]);

export type LineTools = { row: HTMLElement; isWriting: () => boolean };

/** @param act does an edit; the tools go when the page is shown anew */
export function lineTools({ n, text, read }: DeskLine, act: (edit: LineEdit) => void): LineTools {
	const words = element('textarea', { at: { rows: '3', 'aria-label': `第${String(n)}行的原文` } });
	words.value = text;
	const roles = rolesByKey.map(([key, role]) =>
		button(
			roleName(role),
			() => {
				act({ kind: 'role', line: n, role });
			},
			{ 'data-role': role, 'aria-pressed': String(read?.role === role), title: `按 ${key.toUpperCase()} 键也行` },
		),
	);
	const unmark = button('去掉标记，让电脑认', () => {
		act({ kind: 'role', line: n, role: null });
	});
	unmark.hidden = read?.mark === null;
	const row = element(
		'li',
		{ class: 'tools', at: { 'aria-label': `第${String(n)}行怎么改` } },
		element('div', { class: 'roles', at: { role: 'group', 'aria-label': '这一行是什么' } }, ...roles, unmark),
		words,
		element(
			'div',
			{ class: 'acts' },
			button('改好这一行的字', () => {
				act({ kind: 'text', line: n, text: words.value });
			}),
			button('从光标处分成两行', () => {
				act({ kind: 'split', line: n, at: Math.max(1, words.selectionStart) });
			}),
			button('上移', () => {
				act({ kind: 'move', line: n, to: 'up' });
			}),
			button('下移', () => {
				act({ kind: 'move', line: n, to: 'down' });
			}),
			button('删去这一行', () => {
				act({ kind: 'remove', line: n, lines: [n] });
			}),
		),
	);
	return { row, isWriting: () => words.value !== text };
}
