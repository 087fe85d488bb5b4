import type { Action } from './action.ts';

export type Panel = {
	element: HTMLElement;
	/** Says politely what came of something. */
	say: (words: string) => void;
};

/** A panel of buttons, and the line in which it is said what came of each; it stands on no page yet. */
export function makePanel(label: string, actions: readonly Action[]): Panel {
	const element = document.createElement('div');
	element.className = 'share-panel';
	element.setAttribute('role', 'group');
	element.setAttribute('aria-label', label);
	const status = document.createElement('p');
	status.setAttribute('role', 'status');
	const say = (words: string): void => {
		status.textContent = words;
	};
	element.append(...actions.map((action) => buttonOf(action, say)), status);
	return { element, say };
}

function buttonOf({ label, run }: Action, say: (words: string) => void): HTMLButtonElement {
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
