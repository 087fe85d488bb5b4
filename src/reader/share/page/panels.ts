/** The panels that 分享 and a paragraph's pin open: all that is loaded when one of them is first asked for. */
import styles from '../../../styles/share-panel.css?url';
import { addStyleSheet } from '../../../styles/add-style-sheet.ts';
import { openParagraphPanel } from './paragraph-panel.ts';
import { togglePiecePanel } from './piece-panel.ts';

/** Resolves when panels can be shown: their styles have come, or can't be had. */
const styled = addStyleSheet(styles).catch(() => undefined);

document.addEventListener('share', ({ target }) => {
	void styled.then(() => {
		const citation = document.querySelector('share-piece')?.getAttribute('data-citation') ?? '';
		if (target instanceof HTMLAnchorElement) openParagraphPanel(target, citation);
		else if (target instanceof HTMLElement) togglePiecePanel(target, citation);
	});
});
