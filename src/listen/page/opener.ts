/**
 * 听报 in the row of tools. The player is loaded when it is first asked for, bundled like a worker into a file whose
 * address is known here (as in reader/share/page/share-piece.ts).
 */
import player from './player.ts?worker&url';

customElements.define(
	'listen-aloud',
	class extends HTMLElement {
		connectedCallback(): void {
			const button = document.createElement('button');
			button.type = 'button';
			button.className = 'tool';
			button.dataset['listen'] = '';
			button.setAttribute('aria-expanded', 'false');
			let label = this.dataset['label'] ?? '';
			let goesOn = false;
			const open = (): void => {
				button.textContent = '请稍候';
				import(/* @vite-ignore */ player).then(
					() => button.dispatchEvent(new Event('listen', { bubbles: true })),
					() => (button.textContent = '没有网络，听不了'),
				);
			};
			button.addEventListener('click', () => {
				// An iPhone speaks later only where the tap itself has said something, be it nothing.
				if ('speechSynthesis' in window) speechSynthesis.speak(new SpeechSynthesisUtterance(''));
				open();
			});
			// The keys are those of kept.ts.
			try {
				if (localStorage.getItem(`listen:${location.pathname}`) !== null) label = '接着听';
				goesOn = sessionStorage.getItem('listen-on') === location.pathname;
			} catch {
				// A device that keeps nothing keeps no place.
			}
			// A link to listen by; once it has been followed, the page is the page.
			if (location.hash === '#listen') {
				goesOn = true;
				history.replaceState(history.state, '', location.pathname + location.search);
			}
			button.textContent = label;
			document.querySelector('.tools')?.append(button);
			if (goesOn) open();
		}
	},
);
