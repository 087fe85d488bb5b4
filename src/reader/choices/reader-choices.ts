/**
 * The panel of the reader's choices. What is chosen is set as data attributes of the root, which the styles answer to,
 * and kept on this device; apply-choices.ts applies it on the next page. Without this script the site follows the
 * device, and the panel is not shown.
 */
const root = document.documentElement;
/** Between the panel and what is around it, in CSS pixels. */
const gap = 6;

customElements.define(
	'reader-choices',
	class extends HTMLElement {
		connectedCallback(): void {
			const panel = this.querySelector('details');
			const [button, form, status] = [
				this.querySelector('summary'),
				this.querySelector('form'),
				this.querySelector('p'),
			];
			if (panel === null || button === null || form === null || status === null) return;

			/** Checks what is in effect: of each choice the first option, unless a later one is. */
			const show = (): void => {
				for (const input of this.querySelectorAll('input')) {
					input.checked = ['', root.getAttribute(`data-${input.name}`)].includes(input.value);
				}
				status.textContent = '';
			};
			show();
			/** Under the button, within the window. */
			const place = (): void => {
				const { bottom, right } = button.getBoundingClientRect();
				const { clientWidth, clientHeight } = document.documentElement;
				const top = Math.max(gap, Math.round(bottom + gap));
				form.style.top = `${String(top)}px`;
				form.style.right = `${String(Math.round(clientWidth - right))}px`;
				form.style.maxHeight = `${String(clientHeight - top - gap)}px`;
			};
			button.addEventListener('click', place);
			// A phone that is turned may leave it outside; one whose bars come and go, or a choice of size, must not move it.
			matchMedia('(orientation: portrait)').addEventListener('change', place);
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
				button.focus();
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
