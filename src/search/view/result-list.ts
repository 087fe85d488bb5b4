/** The results, in labelled sections. It only grows, until it is replaced. */
import type { Stretch } from '../text/marks.ts';
import type { Found, Match } from '../engine/answer.ts';
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
		const phrases = phrasesOf(found.headline).flatMap((phrase) => [' ', phraseNode(phrase)]);
		slot(result, 'headline').append(...phrases.slice(1));
		slot(result, 'excerpt').append(...stretchNodes(found.excerpt));
		slot(result, 'kind').textContent = found.kind;
		slot(result, 'day').textContent = found.day;
		// An edition that is called by its day says nothing new.
		slot(result, 'edition').textContent = found.day.includes(found.edition) ? '' : found.edition;
		return result;
	}
}

function phraseNode(phrase: readonly Stretch[]): Node {
	const node = document.createElement('span');
	node.className = 'phrase';
	node.append(...stretchNodes(phrase));
	return node;
}

/**
 * A headline's phrases, which its printed spaces separate; each is set on one line if it fits. These spaces are left out; one
 * in the name of a column, 【标　题】, is no place for a line to end.
 */
function phrasesOf(headline: readonly Stretch[]): Stretch[][] {
	const phrases: Stretch[][] = [[]];
	let inName = false;
	for (const { text, marked } of headline) {
		for (const part of text.split(/(\s+|[【】])/u)) {
			if (part === '【' || part === '】') inName = part === '【';
			if (!inName && /^\s+$/u.test(part)) phrases.push([]);
			else if (part !== '') phrases.at(-1)?.push({ text: part, marked });
		}
	}
	return phrases.filter((phrase) => phrase.length > 0);
}
