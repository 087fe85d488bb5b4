/**
 * Makes the glosses popovers: each is closed by Escape, by a tap beside it and by its own link, and then its word has the
 * focus again. Where there are no popovers, the links are followed, and the styles show a gloss that is the target.
 */
if ('popover' in HTMLElement.prototype) {
	for (const gloss of document.querySelectorAll<HTMLElement>('.gloss')) {
		gloss.popover = 'auto';
		gloss.tabIndex = -1;
		for (const link of document.querySelectorAll(`[href="#${gloss.id}"],#${gloss.id} [href="#_"]`)) {
			link.addEventListener('click', (event) => {
				event.preventDefault();
				gloss.togglePopover();
				gloss.focus();
			});
		}
	}
}

export {};
