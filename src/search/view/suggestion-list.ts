/** What is offered while typing: the list of a combobox, below the field. */
import type { Offer } from '../engine/answer.ts';
import { copyOf, part, slot } from './parts.ts';
import { stretchNodes } from './stretch-nodes.ts';

const kindNames: Readonly<Record<Offer['kind'], string>> = {
	keyword: '关键词',
	place: '地名',
	contributor: '人名',
	headline: '标题',
};

export class SuggestionList {
	/** Called with what the reader chose. */
	onChoose: (text: string) => void = () => undefined;

	readonly #host: HTMLElement;
	readonly #field: HTMLInputElement;
	readonly #list: HTMLElement;
	#offers: readonly Offer[] = [];
	/** What is on its way. */
	#awaited: Promise<readonly Offer[]> | null = null;
	/** Index of the one the arrow keys are on, -1 while they are in the field. */
	#active = -1;

	/** Makes the field a combobox, which it is only if there is a script. */
	constructor(host: HTMLElement, field: HTMLInputElement) {
		this.#host = host;
		this.#field = field;
		this.#list = part(host, '[data-search-offers]', HTMLElement);
		field.setAttribute('role', 'combobox');
		field.setAttribute('aria-autocomplete', 'list');
		field.setAttribute('aria-haspopup', 'listbox');
		field.setAttribute('aria-controls', this.#list.id);
		this.#draw();
		// The field keeps the focus: a phone's keyboard must not come and go.
		this.#list.addEventListener('pointerdown', (event) => {
			event.preventDefault();
		});
		this.#list.addEventListener('click', ({ target }) => {
			const option = target instanceof Element ? target.closest('[role="option"]') : null;
			if (option !== null) this.#choose([...this.#list.children].indexOf(option));
		});
		field.addEventListener('keydown', (event) => {
			if (!event.isComposing && this.#press(event.key)) event.preventDefault();
		});
		field.addEventListener('blur', () => {
			this.close();
		});
		document.addEventListener('pointerdown', ({ target }) => {
			if (target instanceof Node && target !== field && !this.#list.contains(target)) this.close();
		});
	}

	get isOpen(): boolean {
		return this.#offers.length > 0;
	}

	/** Shows these once they are there, if nothing else has happened in between. */
	await(offers: Promise<readonly Offer[]>): void {
		this.#awaited = offers;
		void offers.then((come) => {
			if (this.#awaited === offers && document.activeElement === this.#field) this.#show(come);
		});
	}

	close(): void {
		this.#awaited = null;
		if (this.isOpen) this.#show([]);
	}

	/** What only says what stands in the field already is no help. */
	#show(offers: readonly Offer[]): void {
		const typed = this.#field.value.trim();
		this.#offers = offers.filter(({ text }) => text !== typed);
		this.#active = -1;
		this.#draw();
	}

	/** @returns whether the key was for the list */
	#press(key: string): boolean {
		if (!this.isOpen) return false;
		switch (key) {
			case 'ArrowDown':
				this.#move(1);
				return true;
			case 'ArrowUp':
				this.#move(-1);
				return true;
			case 'Enter':
				if (this.#active < 0) return false;
				this.#choose(this.#active);
				return true;
			default:
				return false;
		}
	}

	/** Through the list and the field, round and round. */
	#move(by: number): void {
		const places = this.#offers.length + 1;
		this.#active = ((this.#active + 1 + by + places) % places) - 1;
		this.#point();
	}

	#choose(index: number): void {
		const offer = this.#offers[index];
		this.close();
		if (offer !== undefined) this.onChoose(offer.text);
	}

	#draw(): void {
		this.#list.replaceChildren(
			...this.#offers.map((offer, index) => {
				const option = copyOf(this.#host, 'offer');
				option.id = `${this.#list.id}-${index}`;
				slot(option, 'text').append(...stretchNodes(offer.marked));
				slot(option, 'kind').textContent = kindNames[offer.kind];
				return option;
			}),
		);
		this.#list.hidden = !this.isOpen;
		this.#field.setAttribute('aria-expanded', String(this.isOpen));
		part(this.#host, '[data-search-offered]', HTMLElement).textContent = this.isOpen
			? `有 ${this.#offers.length} 个建议，按上下键挑选。`
			: '';
		this.#point();
	}

	#point(): void {
		const options = this.#list.querySelectorAll<HTMLElement>('[role="option"]');
		options.forEach((option, index) => {
			option.setAttribute('aria-selected', String(index === this.#active));
		});
		const active = options[this.#active];
		if (active === undefined) {
			this.#field.removeAttribute('aria-activedescendant');
			return;
		}
		this.#field.setAttribute('aria-activedescendant', active.id);
		active.scrollIntoView({ block: 'nearest' });
	}
}
