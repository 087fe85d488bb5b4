/** Two people's texts of the same lines, side by side, to choose from. */
import type { LineEdit } from '../edit/line-edit.ts';
import type { DeskPage } from '../model.ts';
import { button, element } from './element.ts';

export function conflictList({ conflicts }: DeskPage, act: (edit: LineEdit) => void): HTMLElement[] {
	return conflicts.map(({ from, to, ours, theirs }) => {
		const keep = (label: string, side: 'ours' | 'theirs' | 'both') =>
			button(label, () => {
				act({ kind: 'resolve', line: from, keep: side });
			});
		return element(
			'section',
			{ class: 'conflict' },
			element('h2', {}, `第 ${String(from)} 到 ${String(to)} 行，两个人都改了，留哪一边？`),
			element('div', {}, element('h3', {}, '您这边的'), element('pre', {}, ours.join('\n')), keep('留这一边', 'ours')),
			element(
				'div',
				{},
				element('h3', {}, '别人的'),
				element('pre', {}, theirs.join('\n')),
				keep('留那一边', 'theirs'),
			),
			keep('两边都留', 'both'),
		);
	});
}
