/** The sheet that 分享 opens, and the panel of a paragraph's pin: all that is loaded when one of them is first asked for. */
import styles from '../../../styles/share-panel.css?url';
import { addStyleSheet } from '../../../styles/add-style-sheet.ts';
import { openParagraphPanel } from './paragraph-panel.ts';
import { openPieceSheet } from './piece-sheet.ts';

/** Resolves when they can be shown: their styles have come, or can't be had. */
const styled = addStyleSheet(styles).catch(() => undefined);

document.addEventListener('share', ({ target }) => {
	void styled.then(() => {
		const citation = document.querySelector('share-piece')?.getAttribute('data-citation') ?? '';
		if (target instanceof HTMLAnchorElement) openParagraphPanel(target, citation);
		// A double tap asks twice.
		else if (target instanceof HTMLElement && target.ariaExpanded !== 'true') openPieceSheet(target, citation);
	});
});
