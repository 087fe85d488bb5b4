/** The player of 听报: all that is loaded when it is first asked for. */
import styles from '../../styles/listen.css?url';
import { Listening } from './listening.ts';

/** It is shown once its styles are there, or can't be had. */
const styled = new Promise<void>((resolve) => {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = styles;
	link.onload = link.onerror = () => {
		resolve();
	};
	document.head.append(link);
});

let open: Listening | null = null;

document.addEventListener('listen', ({ target }) => {
	void styled.then(() => {
		if (!(target instanceof HTMLElement)) return;
		const { from } = target.dataset;
		if (open !== null && from === undefined) {
			open.close();
			return;
		}
		delete target.dataset['from'];
		if (open === null) {
			open = new Listening(target, () => {
				open = null;
			});
			void open.begin(from ?? null);
		} else open.startAt(from ?? '');
	});
});
