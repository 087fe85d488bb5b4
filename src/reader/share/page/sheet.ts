import { dismissable } from './dismiss.ts';

export type Sheet = {
	element: HTMLElement;
	close: () => void;
};

/**
 * Lays a sheet over the page: what is around it waits, Escape and a tap beside it close it, and the focus returns to the
 * button that opened it. A browser without dialogs shows it over a page that does not wait.
 *
 * @param fill what the sheet holds
 */
export function openSheet(opener: HTMLElement, label: string, fill: readonly HTMLElement[]): Sheet {
	const element = document.createElement('dialog');
	element.className = 'share-sheet';
	element.setAttribute('aria-label', label);
	const inner = document.createElement('div');
	inner.append(...fill);
	element.append(inner);
	document.body.append(element);
	opener.setAttribute('aria-expanded', 'true');
	const closed = (): void => {
		element.remove();
		opener.setAttribute('aria-expanded', 'false');
	};
	if (!('showModal' in element)) return { element, close: showPlainly(element, opener, closed) };
	element.addEventListener('close', () => {
		closed();
		opener.focus({ preventScroll: true });
	});
	// What is tapped beside the sheet's content is the dialog itself.
	element.addEventListener('click', ({ target }) => {
		if (target === element) element.close();
	});
	element.showModal();
	return {
		element,
		close: () => {
			element.close();
		},
	};
}

function showPlainly(sheet: HTMLElement, opener: HTMLElement, onClose: () => void): () => void {
	sheet.setAttribute('open', '');
	sheet.setAttribute('role', 'dialog');
	const close = dismissable(sheet, opener, onClose);
	sheet.querySelector('button')?.focus({ preventScroll: true });
	return () => {
		close();
		opener.focus({ preventScroll: true });
	};
}
