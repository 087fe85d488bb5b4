/** The player at the foot of the window: its buttons, and what it says. */
import type { Advice } from './advice.ts';
import type { Rate } from './rates.ts';
import { rateAfter } from './rates.ts';
import type { State } from './reading.ts';

/** What the buttons do. */
export type Controls = {
	toggle: () => void;
	/** Sentences further on; -1 for the one before. */
	sentence: (further: -1 | 1) => void;
	article: (further: -1 | 1) => void;
	rate: () => void;
	back: () => void;
	close: () => void;
};

export type Shown = {
	state: State;
	rate: Rate;
	hasPrevious: boolean;
	hasNext: boolean;
};

const words: Readonly<Record<State, { said: string; toggle: string }>> = {
	reading: { said: '正在读，点哪段就从哪段读', toggle: '暂停' },
	paused: { said: '停在这里', toggle: '继续' },
	refused: { said: '请按“继续”，才会出声', toggle: '继续' },
	broken: { said: '没有读出来', toggle: '再试' },
	done: { said: '读完了', toggle: '从头听' },
};

export class Bar {
	readonly element = document.createElement('section');
	readonly #said = document.createElement('p');
	readonly #head = document.createElement('div');
	readonly #keys = document.createElement('div');
	readonly #advice = document.createElement('div');
	readonly #rate: HTMLButtonElement;
	readonly #back: HTMLButtonElement;
	readonly #toggle: HTMLButtonElement;
	readonly #previous: HTMLButtonElement;
	readonly #next: HTMLButtonElement;

	/** It stands on no page yet. */
	constructor(controls: Controls) {
		const { element } = this;
		element.className = 'listen';
		element.setAttribute('aria-label', '听报');
		this.#said.setAttribute('role', 'status');
		this.#rate = buttonOf('语速', controls.rate);
		this.#back = buttonOf('回到正在读的地方', controls.back);
		this.#back.hidden = true;
		this.#toggle = buttonOf(words.paused.toggle, controls.toggle);
		this.#toggle.className = 'listen-toggle';
		const article = (label: string, further: -1 | 1) =>
			buttonOf(label, () => {
				controls.article(further);
			});
		const sentence = (label: string, further: -1 | 1) =>
			buttonOf(label, () => {
				controls.sentence(further);
			});
		this.#previous = article('上一篇', -1);
		this.#next = article('下一篇', 1);
		this.#head.className = 'listen-head';
		this.#head.append(this.#said, this.#back, buttonOf('关闭', controls.close));
		this.#keys.className = 'listen-keys';
		this.#keys.append(
			this.#previous,
			sentence('上一句', -1),
			this.#toggle,
			sentence('下一句', 1),
			this.#next,
			this.#rate,
		);
		this.#advice.className = 'listen-advice';
		this.#keys.hidden = true;
		element.append(this.#head, this.#advice, this.#keys);
	}

	show({ state, rate, hasPrevious, hasNext }: Shown): void {
		this.#keys.hidden = false;
		this.#advice.replaceChildren();
		const { said, toggle } = words[state];
		this.#say(said);
		this.#toggle.textContent = toggle;
		this.#rate.textContent = `语速 ${rate.label}`;
		this.#rate.setAttribute('aria-label', `语速 ${rate.label}，按一下换成${rateAfter(rate).label}`);
		const { activeElement } = document;
		this.#previous.disabled = !hasPrevious;
		this.#next.disabled = !hasNext;
		// The focus would be lost with the button that has it.
		if (activeElement instanceof HTMLButtonElement && activeElement.disabled) this.focus();
	}

	/** Says that there is something to wait for. */
	wait(): void {
		this.#advice.replaceChildren();
		this.#say('正在准备');
	}

	/**
	 * Says why nothing is read, and what to do.
	 *
	 * @param retry null where it would be of no use
	 */
	advise({ title, lines }: Advice, retry: (() => void) | null): void {
		this.#keys.hidden = true;
		this.#say(title);
		this.#advice.replaceChildren(
			...lines.map((line) => {
				const paragraph = document.createElement('p');
				paragraph.textContent = line;
				return paragraph;
			}),
			...(retry === null ? [] : [buttonOf('再试', retry)]),
		);
	}

	/** Offers the way back to what is being read, once the reader has left it. */
	offerBack(offered: boolean): void {
		const focused = document.activeElement === this.#back;
		this.#back.hidden = !offered;
		this.element.classList.toggle('offers-back', offered);
		if (focused && !offered) this.focus();
	}

	focus(): void {
		const first = this.#keys.hidden ? this.#head.querySelector<HTMLElement>('button:not([hidden])') : this.#toggle;
		first?.focus({ preventScroll: true });
	}

	/** Only what is new is said: a live region tells every change. */
	#say(said: string): void {
		if (this.#said.textContent !== said) this.#said.textContent = said;
	}
}

function buttonOf(label: string, press: () => void): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = label;
	button.addEventListener('click', press);
	return button;
}
