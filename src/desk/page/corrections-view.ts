/** 更正: what readers are told of a page's words, below the line on which they begin. */
import type { DeskCorrection, DeskCorrections } from '../model.ts';
import { button, element } from './element.ts';

/** Shows the corrections in the lines that are on screen, in place of those shown before. */
export function showCorrections(
	into: HTMLElement,
	{ corrections }: DeskCorrections,
	remove: (entry: number) => void,
): void {
	for (const old of into.querySelectorAll('.correction-note, .correction-top')) old.remove();
	const astray: HTMLElement[] = [];
	for (const one of corrections) {
		const row = one.line === null ? null : into.querySelector(`.source > [data-line="${String(one.line)}"]`);
		if (row === null) astray.push(note(one, remove));
		else row.append(note(one, remove));
	}
	// Words that stand nowhere have no line.
	if (astray.length > 0)
		into.querySelector('.source')?.prepend(element('li', { class: 'of-page correction-top' }, ...astray));
}

function note({ entry, words, problem }: DeskCorrection, remove: (entry: number) => void): HTMLElement {
	const made = element(
		'div',
		{ class: 'correction-note' },
		element(
			'p',
			{},
			`更正：${words}`,
			button('去掉这条更正', () => {
				remove(entry);
			}),
		),
		problem === null ? null : element('p', { class: 'bad' }, problem),
	);
	// What is pressed here is not the line.
	made.addEventListener('click', (event) => {
		event.stopPropagation();
	});
	return made;
}
