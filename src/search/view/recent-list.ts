/** Draws what was searched of late, each to ask again or to forget. */
import { addressOf } from './address.ts';
import { copyOf, part, slot } from './parts.ts';
import type { RecentSearches } from './recent-searches.ts';

export class RecentList {
	readonly #host: HTMLElement;
	readonly #element: HTMLElement;
	readonly #recent: RecentSearches;

	constructor(host: HTMLElement, recent: RecentSearches) {
		this.#host = host;
		this.#recent = recent;
		this.#element = part(host, '[data-search-recent]', HTMLElement);
		part(this.#element, '[data-search-forget]', HTMLElement).addEventListener('click', () => {
			recent.clear();
			this.draw();
		});
	}

	draw(): void {
		const queries = this.#recent.all();
		this.#element.hidden = queries.length === 0;
		slot(this.#element, 'queries').replaceChildren(...queries.map((query) => this.#row(query)));
	}

	#row(query: string): HTMLElement {
		const row = copyOf(this.#host, 'recent');
		const link = part(row, 'a', HTMLAnchorElement);
		link.textContent = query;
		link.href = addressOf({ query, filters: {}, order: 'best' });
		const button = part(row, 'button', HTMLElement);
		button.setAttribute('aria-label', `删除“${query}”`);
		button.addEventListener('click', () => {
			const next = [...slot(this.#element, 'queries').children].indexOf(row);
			this.#recent.remove(query);
			this.draw();
			const buttons = this.#element.querySelectorAll<HTMLElement>('li button');
			(buttons[next] ?? buttons[next - 1])?.focus();
		});
		return row;
	}
}
