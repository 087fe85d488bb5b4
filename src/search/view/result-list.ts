/** The results, in labelled sections. It only grows, until it is replaced. */
import type { Found, Match } from '../engine/answer.ts';
import { headlineNodes } from './headline-nodes.ts';
import { copyOf, part, slot } from './parts.ts';
import type { ReturnPlace } from './return-place.ts';
import { matchNames } from './wording.ts';
import { stretchNodes } from './stretch-nodes.ts';
import { landing } from './text-fragment.ts';
import { twinsOf } from './twins.ts';

export class ResultList {
	readonly #host: HTMLElement;
	readonly #list: HTMLElement;
	/** The address to open of a page found. */
	readonly #opened: (url: string) => string;
	readonly #highlights = 'fragmentDirective' in document;
	/** The section results are being put into. */
	#open: { match: Match; results: HTMLElement } | null = null;

	constructor(host: HTMLElement) {
		this.#host = host;
		this.#opened = twinsOf(host.dataset['twins'] ?? '');
		this.#list = part(host, '[data-search-results]', HTMLElement);
	}

	/** @param labelled whether to say how pieces match; without a query there is nothing to match */
	replace(found: readonly Found[], labelled: boolean): void {
		this.#open = null;
		this.#list.replaceChildren();
		this.append(found, labelled);
	}

	/** @returns the first one's link, null if there is none */
	append(found: readonly Found[], labelled: boolean): HTMLElement | null {
		let first: HTMLElement | null = null;
		for (const one of found) {
			const result = this.#result(one);
			this.#sectionOf(one.match, labelled).append(result);
			first ??= part(result, 'a', HTMLElement);
		}
		return first;
	}

	/** The first result that is in sight. */
	get inSight(): ReturnPlace['inSight'] {
		const tops = this.#all().map((result) => result.getBoundingClientRect().top);
		const index = tops.findIndex((top) => top >= 0 && top < window.innerHeight);
		const top = tops[index];
		return top === undefined ? null : { index, top };
	}

	/** Scrolls to where the reader was; by the result, since what stands above the list may be higher or lower by now. */
	bringBack({ scroll, inSight }: ReturnPlace): void {
		window.scrollTo(0, scroll);
		const result = inSight === null ? undefined : this.#all()[inSight.index];
		if (scroll === 0 || inSight === null || result === undefined) return;
		window.scrollBy(0, result.getBoundingClientRect().top - inSight.top);
	}

	#all(): HTMLElement[] {
		return [...this.#list.querySelectorAll<HTMLElement>('[data-search-result]')];
	}

	#sectionOf(match: Match, labelled: boolean): HTMLElement {
		if (this.#open?.match === match) return this.#open.results;
		const section = copyOf(this.#host, 'section');
		const name = slot(section, 'name');
		name.textContent = labelled ? matchNames[match] : '结果';
		name.classList.toggle('sr-only', !labelled);
		this.#list.append(section);
		this.#open = { match, results: slot(section, 'results') };
		return this.#open.results;
	}

	#result(found: Found): HTMLElement {
		const result = copyOf(this.#host, 'result');
		part(result, 'a', HTMLAnchorElement).setAttribute(
			'href',
			landing({ ...found, url: this.#opened(found.url) }, this.#highlights),
		);
		slot(result, 'headline').append(...headlineNodes(found.headline));
		slot(result, 'excerpt').append(...stretchNodes(found.excerpt));
		slot(result, 'kind').textContent = found.kind;
		slot(result, 'day').textContent = found.day;
		// An edition that is called by its day says nothing new.
		slot(result, 'edition').textContent = found.day.includes(found.edition) ? '' : found.edition;
		return result;
	}
}
