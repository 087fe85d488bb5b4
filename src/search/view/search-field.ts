/** The field: when what stands in it is to be asked, and when not yet. */

/** Milliseconds of rest in typing after which what was typed is offered for, and asked. */
const restBeforeOffers = 80;
const restBeforeAsking = 150;

export class SearchField {
	/** Called soon after each change, with what was typed. */
	onTyped: (text: string) => void = () => undefined;
	/** Called after a rest in typing. */
	onRest: () => void = () => undefined;
	/** Called when the reader means what is typed: Enter, or the button. */
	onSubmit: () => void = () => undefined;
	/** Called when an input method begins to compose. */
	onCompose: () => void = () => undefined;
	/** Called for Escape; what it does first is not the field's to say. */
	onEscape: () => void = () => undefined;

	readonly #input: HTMLInputElement;
	readonly #clear: HTMLElement;
	#composing = false;
	#offering: number | undefined;
	#asking: number | undefined;

	constructor(form: HTMLFormElement, input: HTMLInputElement, clear: HTMLElement) {
		this.#input = input;
		this.#clear = clear;
		input.addEventListener('compositionstart', () => {
			this.#composing = true;
			this.#wait();
			this.onCompose();
		});
		input.addEventListener('compositionend', () => {
			this.#composing = false;
			this.#changed();
		});
		input.addEventListener('input', () => {
			// While an input method composes, the field holds letters of a word that isn't there yet.
			if (!this.#composing) this.#changed();
		});
		input.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape' || event.isComposing) return;
			event.preventDefault();
			this.onEscape();
		});
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			if (this.#composing) return;
			this.submit();
		});
		clear.addEventListener('click', () => {
			this.empty();
			input.focus();
		});
		document.addEventListener('keydown', (event) => {
			if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
			event.preventDefault();
			input.focus();
			input.select();
		});
	}

	get text(): string {
		return this.#input.value.trim();
	}

	/** Sets what stands in the field, without asking it. */
	set text(text: string) {
		this.#wait();
		this.#input.value = text;
		this.#showClear();
	}

	/** Asks what stands in the field as what is meant; on a phone the keyboard would cover what comes. */
	submit(text = this.text): void {
		this.text = text;
		if (window.matchMedia('(pointer: coarse)').matches) this.#input.blur();
		this.onSubmit();
	}

	/** Empties the field and asks that. */
	empty(): void {
		this.text = '';
		this.onTyped('');
		this.onRest();
	}

	focus(): void {
		this.#input.focus();
	}

	#changed(): void {
		this.#wait();
		this.#showClear();
		this.#offering = window.setTimeout(() => {
			this.onTyped(this.text);
		}, restBeforeOffers);
		this.#asking = window.setTimeout(() => {
			this.onRest();
		}, restBeforeAsking);
	}

	#wait(): void {
		window.clearTimeout(this.#offering);
		window.clearTimeout(this.#asking);
	}

	#showClear(): void {
		this.#clear.hidden = this.#input.value === '';
	}
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
