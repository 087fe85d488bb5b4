/**
 * The panel of the reader's choices. What is chosen is set as data attributes of the root, which the styles answer to,
 * and kept on this device; apply-choices.ts applies it on the next page. Without this script the site follows the
 * device, and the panel is not shown.
 */
const root = document.documentElement;

customElements.define(
	'reader-choices',
	class extends HTMLElement {
		connectedCallback(): void {
			const panel = this.querySelector('details');
			const status = this.querySelector('p');
			if (panel === null || status === null) return;

			/** Checks what is in effect: of each choice the first option, unless a later one is. */
			const show = (): void => {
				for (const input of this.querySelectorAll('input')) {
					input.checked = ['', root.getAttribute(`data-${input.name}`)].includes(input.value);
				}
				status.textContent = '';
			};
			show();
			// Another tab may have chosen, or this page may be an earlier one that came back.
			panel.addEventListener('toggle', show);
			addEventListener('storage', show);

			this.addEventListener('change', ({ target }) => {
				if (!(target instanceof HTMLInputElement)) return;
				const { name, value } = target;
				root.setAttribute(`data-${name}`, value);
				dispatchEvent(new Event('choice'));
				try {
					localStorage.setItem(name, value);
					status.textContent = '已记住，别的网页也照这样。';
				} catch {
					status.textContent = '这台设备不让记住，只管这一页。';
				}
			});
			this.addEventListener('keydown', ({ key }) => {
				if (key !== 'Escape' || !panel.open) return;
				panel.open = false;
				this.querySelector('summary')?.focus();
			});
			// Neither a touch elsewhere nor the next Tab may leave the panel over what is read.
			for (const type of ['click', 'focusin']) {
				document.addEventListener(type, ({ target }) => {
					if (target instanceof Node && !this.contains(target)) panel.open = false;
				});
			}
		}
	},
);
