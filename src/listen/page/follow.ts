/** Keeps what is being read in view, until the reader looks elsewhere. */

/** Kept free above and below, in CSS pixels. */
const margin = 16;
const keys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

export class Follow {
	readonly #bar: HTMLElement;
	readonly #changed: (following: boolean) => void;
	#range: Range | null = null;
	#following = true;
	/** Whether the page moves by the reader's hand. */
	#byReader = false;

	/**
	 * @param bar what covers the foot of the window
	 * @param changed told when following ends or begins again
	 */
	constructor(bar: HTMLElement, changed: (following: boolean) => void) {
		this.#bar = bar;
		this.#changed = changed;
	}

	/** @param stop ends it for good */
	start(stop: AbortSignal): void {
		const byReader = (): void => {
			this.#byReader = true;
		};
		const options = { passive: true, signal: stop };
		addEventListener('wheel', byReader, options);
		addEventListener('touchmove', byReader, options);
		addEventListener(
			'keydown',
			({ key }) => {
				if (keys.includes(key)) byReader();
			},
			options,
		);
		addEventListener(
			'pointerdown',
			({ clientX }) => {
				// The scroll bar.
				if (clientX >= document.documentElement.clientWidth) byReader();
			},
			options,
		);
		addEventListener(
			'scroll',
			() => {
				if (this.#byReader && this.#following && !this.#inView()) this.#follow(false);
			},
			options,
		);
	}

	/** Shows what is read next, unless the reader is looking elsewhere. */
	show(range: Range): void {
		this.#range = range;
		if (this.#following) this.#scroll();
		else if (this.#inView()) this.#follow(true);
	}

	/** Leads back to what is being read. */
	back(): void {
		this.#follow(true);
		this.#scroll();
	}

	#follow(following: boolean): void {
		this.#following = following;
		this.#changed(following);
	}

	#inView(): boolean {
		if (this.#range === null) return true;
		const { top, bottom } = this.#range.getBoundingClientRect();
		const last = this.#foot();
		// Of what is longer than the window, the beginning counts.
		return top >= margin && (bottom <= last || (bottom - top > last - margin && top < last / 2));
	}

	#scroll(): void {
		if (this.#range === null || this.#inView()) return;
		this.#byReader = false;
		const { top } = this.#range.getBoundingClientRect();
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		// Near the top, so that what follows is in view too.
		scrollTo({ top: scrollY + top - this.#foot() / 5, behavior: still ? 'auto' : 'smooth' });
	}

	#foot(): number {
		return this.#bar.getBoundingClientRect().top - margin;
	}
}
