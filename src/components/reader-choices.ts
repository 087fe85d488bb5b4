/**
 * The reader's choices of text size, face and paper: kept on this device, and set as data attributes of the root, which
 * the styles answer to. Without this script the site follows the device, and the choices are not shown. What was chosen
 * before is applied by apply-choices.js, sooner.
 */
const root = document.documentElement;

function stored(name: string): string {
	try {
		return localStorage.getItem(name) ?? '';
	} catch {
		return '';
	}
}

function choose(name: string, value: string): void {
	if (value === '') root.removeAttribute(`data-${name}`);
	else root.setAttribute(`data-${name}`, value);
}

customElements.define(
	'reader-choices',
	class extends HTMLElement {
		connectedCallback(): void {
			for (const input of this.querySelectorAll('input')) input.checked = input.value === stored(input.name);
			this.addEventListener('change', ({ target }) => {
				if (!(target instanceof HTMLInputElement)) return;
				choose(target.name, target.value);
				try {
					localStorage.setItem(target.name, target.value);
				} catch {
					// A device that keeps nothing still follows the choice on this page.
				}
			});
			document.addEventListener('click', ({ target }) => {
				if (target instanceof Node && !this.contains(target)) this.close();
			});
			this.addEventListener('keydown', ({ key }) => {
				if (key === 'Escape') this.close();
			});
		}

		close(): void {
			this.querySelector('details')?.removeAttribute('open');
		}
	},
);
