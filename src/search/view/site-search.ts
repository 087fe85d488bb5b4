/** The search page's behaviour: <site-search> asks as one types, and shows what comes. */
import { addressOf, questionOf } from './address.ts';
import type { Engine, Question } from '../engine/answer.ts';
import { Conversation } from './conversation.ts';
import { FilterPanel } from './filter-panel.ts';
import { HistoryEntries } from './history-entries.ts';
import { OrderChoice } from './order-choice.ts';
import { part } from './parts.ts';
import { RecentList } from './recent-list.ts';
import { RecentSearches } from './recent-searches.ts';
import { SearchField } from './search-field.ts';
import { SearchView } from './search-view.ts';
import { SuggestionList } from './suggestion-list.ts';
import { dictionaryWords } from '../text/word-edges.ts';

/**
 * Makes <site-search> do what its markup (SiteSearch.astro) promises. The address always says what is shown, so that
 * reload, back and a shared link give the same.
 */
export function defineSiteSearch(createEngine: () => Engine): void {
	customElements.define(
		'site-search',
		class extends HTMLElement {
			connectedCallback(): void {
				new Wiring(this, createEngine());
				// Results are broken into lines by it: opened while files are on their way, it delays none.
				if ('requestIdleCallback' in window) requestIdleCallback(() => dictionaryWords('字'));
			}
		},
	);
}

class Wiring {
	readonly #engine: Engine;
	readonly #view: SearchView;
	readonly #conversation: Conversation;
	readonly #field: SearchField;
	readonly #suggestions: SuggestionList;
	readonly #filters: FilterPanel;
	readonly #order: OrderChoice;
	readonly #recent = new RecentSearches(() => localStorage);
	readonly #recentList: RecentList;
	readonly #entries = new HistoryEntries();

	constructor(host: HTMLElement, engine: Engine) {
		const input = part(host, 'input[name="q"]', HTMLInputElement);
		this.#engine = engine;
		this.#view = new SearchView(host);
		this.#conversation = new Conversation(engine, this.#view);
		this.#suggestions = new SuggestionList(host, input);
		this.#field = new SearchField(
			part(host, 'form', HTMLFormElement),
			input,
			part(host, '[data-search-clear]', HTMLElement),
		);
		this.#filters = new FilterPanel(host);
		this.#order = new OrderChoice(host);
		this.#recentList = new RecentList(host, this.#recent);
		this.#listen(host, input);
		this.#start();
	}

	#listen(host: HTMLElement, input: HTMLInputElement): void {
		const press = (name: string, act: () => void): void => {
			part(host, `[data-search-${name}]`, HTMLElement).addEventListener('click', act);
		};
		input.addEventListener('focus', () => {
			this.#engine.wake();
		});
		this.#field.onTyped = (text) => {
			if (text === '') this.#suggestions.close();
			else this.#suggestions.await(this.#engine.suggest(text));
		};
		this.#field.onCompose = () => {
			this.#suggestions.close();
		};
		this.#field.onRest = () => {
			this.#follow();
		};
		this.#field.onSubmit = () => {
			this.#suggestions.close();
			this.#follow();
			this.#mean();
		};
		this.#field.onEscape = () => {
			if (this.#suggestions.isOpen) this.#suggestions.close();
			else this.#field.empty();
		};
		this.#suggestions.onChoose = (text) => {
			this.#field.submit(text);
		};
		this.#filters.onOpen = () => {
			void this.#count();
		};
		this.#filters.onChange = (filters) => {
			this.#step({ ...this.#entries.question, query: this.#field.text, filters });
		};
		this.#order.onChange = (order) => {
			this.#step({ ...this.#entries.question, query: this.#field.text, order });
		};
		press('unfilter', () => {
			this.#step({ ...this.#entries.question, filters: {} });
			this.#field.focus();
		});
		press('fold', () => {
			this.#filters.close();
			const status = part(host, '[data-search-status]', HTMLElement);
			status.focus({ preventScroll: true });
			status.scrollIntoView({ block: 'nearest' });
		});
		press('retry', () => void this.#more());
		press('more', () => void this.#more());
		press('up', () => {
			this.#field.focus();
		});
		host.addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			if (link === null) return;
			if (link.closest('[data-search-result]') !== null) this.#leave();
			else if (link.matches('[data-search-ask]') && isPlain(event)) {
				event.preventDefault();
				this.#step(questionOf(link.search));
				this.#mean();
				part(host, '[data-search-status]', HTMLElement).focus();
			}
		});
		this.#entries.onReturn = () => {
			this.#return();
		};
		this.#entries.onScrolled = () => {
			this.#keep();
		};
		window.addEventListener('online', () => {
			if (this.#view.failed) void this.#more();
			else if (this.#conversation.savedOnly) void this.#ask(this.#entries.question);
		});
		window.addEventListener('pageshow', ({ persisted }) => {
			if (persisted) this.#recentList.draw();
		});
	}

	#start(): void {
		const { place, question } = this.#entries;
		// Without a question in the address, what was typed before this script came stays.
		if (addressOf(question) === '' && this.#field.text !== '') {
			this.#follow();
			return;
		}
		this.#field.text = question.query;
		void this.#ask(question, place.shown).then(() => {
			// A reader who has begun to read meanwhile is not moved.
			if (window.scrollY === 0) this.#view.results.bringBack(place);
		});
	}

	/** To another entry of the history. */
	#return(): void {
		const { place, question } = this.#entries;
		if (isSame(question, this.#conversation.question)) return;
		this.#field.text = question.query;
		this.#suggestions.close();
		void this.#ask(question, place.shown).then((current) => {
			if (current) this.#view.results.bringBack(place);
		});
	}

	/** Asks what stands in the field, with the filters that are set. */
	#follow(): void {
		const question = { ...this.#entries.question, query: this.#field.text };
		if (isSame(question, this.#conversation.question) && !this.#view.failed) return;
		this.#entries.follow(question);
		void this.#ask(question);
	}

	/** Asks something by a press, which back takes back. */
	#step(question: Question): void {
		this.#suggestions.close();
		this.#entries.step(question);
		this.#field.text = question.query;
		void this.#ask(question);
	}

	/** @returns whether this was still the question when its answer was drawn */
	async #ask(question: Question, atLeast = 0): Promise<boolean> {
		this.#filters.show(question.filters);
		this.#order.show(question.order);
		if (addressOf(question) === '') {
			this.#conversation.rest();
			this.#recentList.draw();
			return true;
		}
		const current = await this.#conversation.ask(question, atLeast);
		if (current) void this.#count();
		return current;
	}

	async #more(): Promise<void> {
		await this.#conversation.more();
		this.#keep();
		await this.#count();
	}

	/** Only a panel that is open is worth the download. */
	async #count(): Promise<void> {
		if (!this.#filters.isOpen) return;
		const counts = await this.#conversation.counts();
		if (counts !== null) this.#filters.count(counts);
	}

	/** The question is meant as it stands. */
	#mean(): void {
		this.#entries.settle();
		const { question } = this.#conversation;
		if (question !== null) this.#recent.add(question.query);
	}

	/** To a result. */
	#leave(): void {
		this.#mean();
		this.#keep();
	}

	#keep(): void {
		this.#entries.keep(this.#conversation.shown, this.#view.results.inSight);
	}
}

function isSame(one: Question, other: Question | null): boolean {
	if (other === null) return addressOf(one) === '';
	return one.query === other.query && addressOf(one) === addressOf(other);
}

/** Whether a press means to go there, rather than to open another window. */
function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
	return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
