/**
 * The button that opens 听报. The player is loaded when it is first asked for, bundled like a worker into a file whose
 * address is known here (as in reader/share/page/share-piece.ts).
 */
import player from './player.ts?worker&url';

const waiting = '请稍候';

customElements.define(
	'listen-aloud',
	class extends HTMLElement {
		connectedCallback(): void {
			// A link in its place leads to a page that reads aloud; it can be done here.
			const link = this.querySelector('a');
			const button: HTMLElement = link ?? document.createElement('button');
			const { label = '', programme = '', start, large } = this.dataset;
			if (button instanceof HTMLButtonElement) button.type = 'button';
			else button.setAttribute('role', 'button');
			Object.assign(button.dataset, { listen: '', label, programme });
			if (start !== undefined) button.dataset['start'] = start;
			if (large !== undefined) button.dataset['large'] = large;
			button.setAttribute('aria-expanded', 'false');
			let words = label;
			let goesOn = false;
			const open = (): void => {
				// A label that goes by the day is another each day.
				if (link !== null && button.textContent !== waiting) button.dataset['label'] = button.textContent;
				button.textContent = waiting;
				import(/* @vite-ignore */ player).then(
					() => button.dispatchEvent(new Event('listen', { bubbles: true })),
					() => (button.textContent = '没有网络，听不了'),
				);
			};
			button.addEventListener('keydown', (event) => {
				if (event.key !== ' ' || link === null) return;
				event.preventDefault();
				button.click();
			});
			button.addEventListener('click', (event) => {
				event.preventDefault();
				// An iPhone speaks later only where the tap itself has said something, be it nothing.
				if ('speechSynthesis' in window) speechSynthesis.speak(new SpeechSynthesisUtterance(''));
				open();
			});
			const tools = link === null && large === undefined ? document.querySelector('.tools') : null;
			if (tools !== null) {
				button.className = 'tool';
				// The keys are those of kept.ts.
				try {
					if (localStorage.getItem(`listen:${location.pathname}`) !== null) words = '接着听';
					goesOn = sessionStorage.getItem('listen-on') === location.pathname;
				} catch {
					// A device that keeps nothing keeps no place.
				}
				// A link to listen by; once it has been followed, the page is the page.
				if (location.hash === '#listen') {
					goesOn = true;
					history.replaceState(history.state, '', location.pathname + location.search);
				}
			}
			if (link === null) button.textContent = words;
			if (tools !== null) tools.append(button);
			else if (link === null) this.append(button);
			if (goesOn) open();
		}
	},
);
