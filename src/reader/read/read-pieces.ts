/**
 * <read-pieces>: 已读. Marks the headlines of pieces that were opened on this device (note-piece.ts), and offers to forget
 * them: in a list once one of them is there, where all that is kept is listed (`data-all`) as long as there are any.
 *
 * One file for all pages, which stands in each of them: a part of it that several shared would cost each a request.
 */
const key = 'read';
/** What a piece is listed by: its headline. */
const titles = 'main :is(h1, h2, h3) a[href]';

/** The addresses of pieces that were opened, from the host's root, the last one last. */
function stored(): string[] {
	try {
		return (localStorage.getItem(key) ?? '').split('\n').filter((address) => address !== '');
	} catch {
		// A device that keeps nothing has read nothing.
		return [];
	}
}

function forget(): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Then there is nothing to forget.
	}
}

function mark(link: HTMLAnchorElement): void {
	link.classList.add('was-read');
	const said = document.createElement('span');
	said.className = 'sr-only';
	said.textContent = '（已读）';
	link.append(said);
}

function unmark(link: Element): void {
	link.classList.remove('was-read');
	link.lastElementChild?.remove();
}

customElements.define(
	'read-pieces',
	class extends HTMLElement {
		connectedCallback(): void {
			this.#show();
			// A list that the browser brings back as it was left knows nothing of what was read from it.
			addEventListener('pageshow', ({ persisted }) => {
				if (persisted) this.#show();
			});
		}

		#show(): void {
			const read = new Set(stored());
			const links = [...document.querySelectorAll<HTMLAnchorElement>(titles)];
			for (const link of links) if (read.has(link.pathname) && !link.matches('.was-read')) mark(link);
			const all = this.dataset['all'] !== undefined;
			if (all ? read.size > 0 : document.querySelector('.was-read') !== null)
				this.#offer(all ? `这部手机记着您读过的${String(read.size)}篇。` : '灰色的是您读过的。');
		}

		#offer(words: string): void {
			const button = document.createElement('button');
			button.type = 'button';
			button.textContent = '忘掉读过的';
			const said = document.createElement('span');
			said.textContent = words;
			said.setAttribute('role', 'status');
			said.tabIndex = -1;
			button.addEventListener('click', () => {
				forget();
				for (const link of document.querySelectorAll('.was-read')) unmark(link);
				said.textContent = '忘掉了。';
				said.focus();
				button.remove();
			});
			this.replaceChildren(said, button);
		}
	},
);

export {};
