/** What can be done to the chosen line, right below it. */
import { roleName } from '../../newspaper/lines/role-mark.ts';
import { type Role, shownRoles } from '../../newspaper/model.ts';
import type { LineEdit } from '../edit/line-edit.ts';
import type { DeskLine } from '../model.ts';
import { button, element } from './element.ts';
import { isFresh } from './fresh-view.ts';
import { sayProblem } from './say.ts';

/** The roles in the order of the marks, each with the key that sets it. */
const keys = '123456789qwert';
export const rolesByKey: readonly (readonly [key: string, role: Role])[] = shownRoles.map((role, n) => [
	keys.charAt(n),
	role,
]);

export type LineTools = { row: HTMLElement; isWriting: () => boolean };

/** What stands in the field of a line, and what is chosen in it. */
export type Writing = { text: string; from: number; to: number };

export type OfLine = {
	/** Does an edit; the tools go when the page is shown anew. */
	act: (edit: LineEdit) => void;
	/** The line was marked rightly when its page was put in: shows the next one. */
	agree: () => void;
	/** The form of 登更正; `close` takes it away. */
	correct: (writing: Writing, close: () => void) => Promise<HTMLElement>;
};

export function lineTools(line: DeskLine, { act, agree, correct }: OfLine): LineTools {
	const { n, text, read } = line;
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
	const agreed = button('标得对，看下一处', agree, { class: 'agree' });
	agreed.hidden = !isFresh(line);
	const correction = element('div');
	correction.hidden = true;
	const openCorrection = async (): Promise<void> => {
		const writing = { text: words.value, from: words.selectionStart, to: words.selectionEnd };
		const form = await correct(writing, () => {
			correction.hidden = true;
			correction.replaceChildren();
			toCorrect.focus();
		});
		correction.replaceChildren(form);
		correction.hidden = false;
		form.scrollIntoView({ block: 'nearest' });
		form.querySelector<HTMLElement>('input, button')?.focus();
	};
	const toCorrect = button('登更正', () => {
		openCorrection().catch(sayProblem);
	});
	toCorrect.title = '登过的报纸上印错了字：改正，并且告诉读者。可以先在框里选中或者改好那几个字';
	const row = element(
		'li',
		{ class: 'tools', at: { 'aria-label': `第${String(n)}行怎么改` } },
		element('div', { class: 'roles', at: { role: 'group', 'aria-label': '这一行是什么' } }, agreed, ...roles, unmark),
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
			toCorrect,
		),
		correction,
	);
	return { row, isWriting: () => words.value !== text || !correction.hidden };
}
