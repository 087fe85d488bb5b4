/**
 * 分享, and the pins of the paragraphs. What they open is loaded when it is first asked for; without this script a pin is
 * the link to its paragraph that it always was.
 *
 * The panels are bundled like a worker, into a file of their own whose address is known here: an import() that the bundler
 * follows would bring its helper (0.9 KiB) and a request to every page that is opened only to be read.
 */
import panels from './panels.ts?worker&url';

async function open(opener: Element): Promise<void> {
	await import(/* @vite-ignore */ panels);
	opener.dispatchEvent(new Event('share', { bubbles: true }));
}

customElements.define(
	'share-piece',
	class extends HTMLElement {
		connectedCallback(): void {
			const button = document.createElement('button');
			button.type = 'button';
			button.className = 'tool';
			button.dataset['share'] = '';
			button.textContent = '分享';
			button.setAttribute('aria-haspopup', 'dialog');
			button.setAttribute('aria-expanded', 'false');
			document.querySelector('.tools')?.append(button);
			document.addEventListener('click', (event) => {
				const opener = event.target instanceof Element ? event.target.closest('[data-share], a.pin') : null;
				if (opener === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
				event.preventDefault();
				open(opener).catch(() => {
					button.textContent = '没有网络，分享不了';
				});
			});
		}
	},
);
