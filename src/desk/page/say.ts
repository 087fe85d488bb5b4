/** What the desk tells the editor at the foot of the window. */
import { RefusedByDesk } from './api.ts';

export function say(words: string, isProblem = false): void {
	const place = document.getElementById('said');
	if (place === null) return;
	place.textContent = words;
	place.classList.toggle('problem', isProblem);
}

let onArrival = '';

/** Goes to another view, which begins with these words. */
export function goSaying(hash: string, words: string): void {
	onArrival = words;
	location.hash = hash;
}

/** A view begins: what was said in the one before is over. */
export function arrive(): void {
	say(onArrival);
	onArrival = '';
}

/** A view that is there sooner needs no word. Milliseconds. */
const noticed = 400;

/** Says that a view is on its way, if it takes long, until it is there; what is said by then stays. */
export async function sayWhile(opening: Promise<void>): Promise<void> {
	const words = '正在打开……';
	const place = document.getElementById('said');
	const soon = setTimeout(() => {
		if (place?.textContent === '') say(words);
	}, noticed);
	try {
		await opening;
	} finally {
		clearTimeout(soon);
		if (place?.textContent === words) say('');
	}
}

/** Says why something failed. */
export function sayProblem(error: unknown): void {
	if (!(error instanceof RefusedByDesk)) console.error(error);
	say(error instanceof RefusedByDesk ? error.message : '编辑台的网页出了错。请重新打开网页。', true);
}
