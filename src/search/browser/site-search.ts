/** The search page's behaviour: <site-search> asks as one types, and shows what comes. */
import { SearchClient } from './search-client.ts';
import { SearchView } from './search-view.ts';

/** Milliseconds of rest in typing after which the query is asked. */
const rest = 250;

/**
 * Wraps the page's form and results (their markup is SiteSearch.astro's). The address always says what is shown, so
 * that reload, back and a shared link give the same.
 */
class SiteSearch extends HTMLElement {
	readonly #client = new SearchClient();
	#timer: number | undefined;
	/** The query shown or on its way, null after one that failed; an answer to any other is dropped. */
	#query: string | null = '';

	connectedCallback(): void {
		const form = this.querySelector('form');
		const field = this.querySelector('input');
		if (form === null || field === null) return;
		const view = new SearchView(this);

		const ask = async (): Promise<void> => {
			window.clearTimeout(this.#timer);
			const query = field.value.trim();
			if (query === this.#query) return;
			this.#query = query;
			writeAddress(query);
			if (query === '') {
				view.showIdle();
				return;
			}
			view.showSearching();
			const reply = await this.#client.ask({ query });
			if (query !== this.#query) return;
			if (reply.type === 'failed') this.#query = null;
			view.showReply(reply);
		};

		view.onRetry = () => void ask();
		view.onMore = async (more) => {
			const query = this.#query;
			if (query === null) return undefined;
			const reply = await this.#client.ask({ query, more });
			if (query !== this.#query) return undefined;
			if (reply.type === 'failed') this.#query = null;
			return reply;
		};
		const askSoon = (): void => {
			window.clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => void ask(), rest);
		};
		field.addEventListener('focus', () => {
			this.#client.wake();
		});
		field.addEventListener('input', (event) => {
			// While an input method composes, the field holds letters of a word that isn't there yet.
			if (event instanceof InputEvent && event.isComposing) window.clearTimeout(this.#timer);
			else askSoon();
		});
		field.addEventListener('compositionend', askSoon);
		field.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape' || event.isComposing) return;
			event.preventDefault();
			field.value = '';
			void ask();
		});
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			// On a phone the keyboard would cover the results.
			if (window.matchMedia('(pointer: coarse)').matches) field.blur();
			void ask();
		});
		document.addEventListener('keydown', (event) => {
			if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
			event.preventDefault();
			field.select();
		});
		window.addEventListener('popstate', () => {
			field.value = addressed() ?? '';
			void ask();
		});
		// Without a query in the address, what was typed before this script came stays.
		field.value = addressed() ?? field.value;
		void ask();
	}
}

function addressed(): string | null {
	return new URLSearchParams(location.search).get('q');
}

function writeAddress(query: string): void {
	if (query === (addressed() ?? '').trim()) return;
	const url = new URL(location.href);
	if (query === '') url.searchParams.delete('q');
	else url.searchParams.set('q', query);
	history.replaceState(history.state, '', url);
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

customElements.define('site-search', SiteSearch);
