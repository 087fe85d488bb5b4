/** The player of 听报: all that is loaded when it is first asked for. */
import styles from '../../styles/listen.css?url';
import { addStyleSheet } from '../../styles/add-style-sheet.ts';
import { Listening } from './listening.ts';

/** Resolves when the player can be shown: its styles have come, or can't be had. */
const styled = addStyleSheet(styles).catch(() => undefined);

/** A second tap so soon, in milliseconds, was meant to open it: on a slow line it takes its time. */
const soon = 1000;
let open: Listening | null = null;
let opened = 0;

document.addEventListener('listen', ({ target }) => {
	void styled.then(() => {
		if (target instanceof HTMLElement) press(target);
	});
});

/** @param button whose `data-from` is the id of a paragraph to begin with */
function press(button: HTMLElement): void {
	const from = button.dataset['from'] ?? null;
	delete button.dataset['from'];
	if (open === null) {
		opened = performance.now();
		open = new Listening(button, () => {
			open = null;
		});
		void open.begin(from);
	} else if (from !== null) open.startAt(from);
	else if (performance.now() - opened > soon) {
		open.close();
		return;
	}
	button.textContent = button.classList.contains('tool') ? '听报' : (button.dataset['label'] ?? '');
}
