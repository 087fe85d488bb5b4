/**
 * Closes a panel by the Escape key and by a click outside it.
 *
 * @param opener the button that opened it, which keeps its own click and gets the focus back
 * @returns the function that closes it by hand
 */
export function dismissable(panel: HTMLElement, opener: HTMLElement, onClose: () => void): () => void {
	const close = (): void => {
		document.removeEventListener('click', onClick);
		document.removeEventListener('keydown', onKey);
		panel.remove();
		onClose();
	};
	const onClick = ({ target }: MouseEvent): void => {
		if (target instanceof Node && !panel.contains(target) && !opener.contains(target)) close();
	};
	const onKey = ({ key }: KeyboardEvent): void => {
		if (key !== 'Escape') return;
		close();
		opener.focus();
	};
	document.addEventListener('click', onClick);
	document.addEventListener('keydown', onKey);
	return close;
}
