/** The panels that 分享 and a paragraph's pin open: all that is loaded when one of them is first asked for. */
import styles from '../../../styles/share-panel.css?url';
import { openParagraphPanel } from './paragraph-panel.ts';
import { togglePiecePanel } from './piece-panel.ts';

/** Panels are shown once their styles are there, or can't be had. */
const styled = new Promise<void>((resolve) => {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = styles;
	link.onload = link.onerror = () => {
		resolve();
	};
	document.head.append(link);
});

document.addEventListener('share', ({ target }) => {
	void styled.then(() => {
		const citation = document.querySelector('share-piece')?.getAttribute('data-citation') ?? '';
		if (target instanceof HTMLAnchorElement) openParagraphPanel(target, citation);
		else if (target instanceof HTMLElement) togglePiecePanel(target, citation);
	});
});
