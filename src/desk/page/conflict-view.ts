/** Two people's texts of the same lines, side by side, to choose from. */
import type { LineEdit, Side } from '../edit/line-edit.ts';
import type { DeskPage } from '../model.ts';
import { button, element } from './element.ts';

/**
 * @param words what the texts are of
 * @param choose whose text stays; may be asked again
 */
export function twoTexts(
	words: string,
	{ ours, theirs }: { ours: readonly string[]; theirs: readonly string[] },
	choose: (side: Side) => void,
): HTMLElement {
	const buttons: HTMLButtonElement[] = [];
	const keep = (label: string, side: Side) => {
		const made = button(
			label,
			() => {
				for (const one of buttons) one.setAttribute('aria-pressed', String(one === made));
				section.dataset['keep'] = side;
				choose(side);
			},
			{ 'aria-pressed': 'false' },
		);
		buttons.push(made);
		return made;
	};
	const text = (name: string, label: string, lines: readonly string[], kept: HTMLElement) =>
		element(
			'div',
			{ class: name },
			element('h3', {}, label),
			lines.length === 0 ? element('pre', { class: 'none' }, '（删去了这几行）') : element('pre', {}, lines.join('\n')),
			kept,
		);
	const section: HTMLElement = element(
		'section',
		{ class: 'conflict' },
		element('header', {}, element('h2', {}, words), keep('两边都留', 'both')),
		text('ours', '您这边的', ours, keep('留这一边', 'ours')),
		text('theirs', '别人的', theirs, keep('留那一边', 'theirs')),
	);
	return section;
}

export function conflictList({ conflicts }: DeskPage, act: (edit: LineEdit) => void): HTMLElement[] {
	return conflicts.map(({ from, to, ...texts }) =>
		twoTexts(`第 ${String(from)} 到 ${String(to)} 行，两个人都改了，留哪一边？`, texts, (keep) => {
			act({ kind: 'resolve', line: from, keep });
		}),
	);
}
