import type { Action } from './action.ts';

/** Says politely what came of something. */
export type Say = (words: string) => void;

export function buttonOf({ label, run }: Pick<Action, 'label' | 'run'>, say: Say): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = label;
	button.addEventListener('click', () => {
		void Promise.resolve(run()).then(say, () => {
			say('没有网络，请过一会儿再点');
		});
	});
	return button;
}

/** A button as wide as the sheet: what it does, and in small what will happen. */
export function rowOf(action: Action, say: Say): HTMLButtonElement {
	const button = buttonOf(action, say);
	button.className = 'share-row';
	if (action.hint === undefined) return button;
	const hint = document.createElement('span');
	hint.textContent = action.hint;
	button.append(' ', hint);
	return button;
}

/** @returns an empty line in which something can be said, and what says it there */
export function statusLine(): { line: HTMLElement; say: Say } {
	const line = document.createElement('p');
	line.setAttribute('role', 'status');
	return {
		line,
		say: (words) => {
			line.textContent = words;
		},
	};
}
