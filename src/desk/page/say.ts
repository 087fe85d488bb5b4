/** What the desk tells the editor at the foot of the window. */
import { RefusedByDesk } from './api.ts';

export function say(words: string, isProblem = false): void {
	const place = document.getElementById('said');
	if (place === null) return;
	place.textContent = words;
	place.classList.toggle('problem', isProblem);
}

/** Says why something failed. */
export function sayProblem(error: unknown): void {
	if (!(error instanceof RefusedByDesk)) console.error(error);
	say(error instanceof RefusedByDesk ? error.message : '编辑台的网页出了错。请重新打开网页。', true);
}
