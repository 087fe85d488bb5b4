import type { Action } from './action.ts';
import { buttonOf, statusLine } from './buttons.ts';

/** A panel of buttons, and the line in which it is said what came of each; it stands on no page yet. */
export function makePanel(label: string, actions: readonly Action[]): HTMLElement {
	const element = document.createElement('div');
	element.className = 'share-panel';
	element.setAttribute('role', 'group');
	element.setAttribute('aria-label', label);
	const { line, say } = statusLine();
	element.append(...actions.map((action) => buttonOf(action, say)), line);
	return element;
}
