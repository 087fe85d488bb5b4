/** The player at the foot of the window: its buttons, and what it says. */
import type { Advice } from './advice.ts';
import { buttonOf, labelAs, partOf, toggleOf } from './parts.ts';
import type { Rate } from './rates.ts';
import { rateAfter } from './rates.ts';
import type { State } from './reading.ts';
import { stopAfter } from './stop-rule.ts';
import type { StopChoice } from './stop-rule.ts';

/** What the buttons do. */
export type Controls = {
	toggle: () => void;
	/** Sentences further on; -1 for the one before. */
	sentence: (further: -1 | 1) => void;
	article: (further: -1 | 1) => void;
	rate: () => void;
	stop: (choice: Exclude<StopChoice, 'never'>) => void;
	/** The piece's page is about to be opened. */
	leave: () => void;
	back: () => void;
	close: () => void;
};

export type Shown = {
	state: State;
	rate: Rate;
	hasPrevious: boolean;
	hasNext: boolean;
	/** Whether a tap on the text reads from there. */
	canTap: boolean;
	/** Whether an edition is read, and not a page alone. */
	isEdition: boolean;
	/** What is read, if it is not on the screen; `href` null for what has no page to be opened. */
	piece: { title: string; href: string | null } | null;
	/** 第3篇，共12篇, and 约5分钟; none of a piece that stands alone. */
	progress: readonly string[];
	stop: { choice: StopChoice; minutes: number | null };
};

const toggles: Readonly<Record<State, string>> = {
	reading: '暂停',
	paused: '继续',
	'piece over': '继续',
	'time over': '继续',
	refused: '继续',
	broken: '再试',
	done: '从头听',
};

function wordsOf({ state, isEdition }: Shown): string {
	switch (state) {
		case 'reading':
			return '正在读';
		case 'paused':
			return '停在这里';
		case 'piece over':
			return '这一篇读完了';
		case 'time over':
			return '时间到了，停在这里';
		case 'refused':
			return '请按“继续”，才会出声';
		case 'broken':
			return '没有读出来';
		case 'done':
			return isEdition ? '这一期读完了' : '读完了';
	}
}

export class Bar {
	readonly element = document.createElement('section');
	readonly #said = document.createElement('p');
	readonly #piece = partOf('listen-piece');
	readonly #title = document.createElement('a');
	readonly #hint = document.createElement('p');
	readonly #progress = partOf('listen-progress');
	readonly #head = partOf('listen-head');
	readonly #keys = partOf('listen-keys');
	readonly #ways = partOf('listen-ways');
	readonly #advice = partOf('listen-advice');
	readonly #rate: HTMLButtonElement;
	readonly #stopPiece: HTMLButtonElement;
	readonly #stopTime: HTMLButtonElement;
	readonly #back: HTMLButtonElement;
	readonly #toggle: HTMLButtonElement;
	readonly #previous: HTMLButtonElement;
	readonly #next: HTMLButtonElement;
	readonly #more: HTMLButtonElement;

	/**
	 * It stands on no page yet.
	 *
	 * @param large in the type of 长者版
	 */
	constructor(controls: Controls, large: boolean) {
		const { element } = this;
		const { article, sentence, stop } = controls;
		element.className = large ? 'listen is-large' : 'listen';
		element.setAttribute('aria-label', '听报');
		this.#said.setAttribute('role', 'status');
		this.#back = buttonOf('回到正在读的地方', controls.back);
		this.#back.hidden = true;
		this.#toggle = buttonOf(toggles.paused, controls.toggle);
		this.#toggle.className = 'listen-toggle';
		this.#previous = buttonOf('上一篇', () => {
			article(-1);
		});
		this.#next = buttonOf('下一篇', () => {
			article(1);
		});
		this.#more = buttonOf('更多', () => {
			this.#open(this.#more.getAttribute('aria-expanded') !== 'true');
		});
		this.#more.className = 'listen-more';
		this.#open(false);
		this.#rate = buttonOf('语速', controls.rate);
		this.#stopPiece = buttonOf(['读完', '这篇停'], () => {
			stop('piece');
		});
		this.#stopTime = buttonOf([`${stopAfter}分钟`, '后停'], () => {
			stop('time');
		});
		this.#title.addEventListener('click', controls.leave);
		this.#hint.className = 'listen-hint';
		this.#hint.textContent = '点哪段就从哪段读';
		this.#piece.append(this.#title, this.#said, this.#hint, this.#progress);
		this.#head.append(this.#piece, this.#back, buttonOf('关闭', controls.close));
		const back = buttonOf('上一句', () => {
			sentence(-1);
		});
		const on = buttonOf('下一句', () => {
			sentence(1);
		});
		for (const rest of [this.#previous, back, on]) rest.className = 'listen-rest';
		this.#keys.append(this.#previous, back, this.#toggle, on, this.#next, this.#more);
		this.#ways.append(this.#rate, this.#stopPiece, this.#stopTime);
		this.#hideKeys(true);
		element.append(this.#head, this.#advice, this.#keys, this.#ways);
	}

	show(shown: Shown): void {
		const { state, rate, hasPrevious, hasNext, canTap, piece, progress, stop } = shown;
		this.#hideKeys(false);
		this.#advice.replaceChildren();
		this.#say(wordsOf(shown));
		this.#toggle.textContent = toggles[state];
		labelAs(this.#rate, ['语速 ', rate.label]);
		this.#rate.setAttribute('aria-label', `语速 ${rate.label}，按一下换成${rateAfter(rate).label}`);
		toggleOf(this.#stopPiece, stop.choice === 'piece');
		toggleOf(this.#stopTime, stop.choice === 'time');
		labelAs(this.#stopTime, [`${stop.minutes ?? stopAfter}分钟`, '后停']);
		this.#showPiece(piece);
		this.#hint.hidden = !canTap || state !== 'reading';
		this.#progress.replaceChildren(
			...progress.map((words) => {
				const part = document.createElement('span');
				part.textContent = words;
				return part;
			}),
		);
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
		this.#hideKeys(true);
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

	/** What stands behind 更多 where the bar is narrow for its type; elsewhere it is there anyway. */
	#open(open: boolean): void {
		this.#more.setAttribute('aria-expanded', String(open));
		labelAs(this.#more, open ? '收起' : '更多');
		this.element.classList.toggle('is-open', open);
	}

	#showPiece(piece: Shown['piece']): void {
		this.#title.hidden = piece === null;
		if (piece === null) return;
		if (this.#title.textContent !== piece.title) this.#title.textContent = piece.title;
		if (piece.href === null) this.#title.removeAttribute('href');
		else this.#title.href = piece.href;
	}

	#hideKeys(hidden: boolean): void {
		this.#keys.hidden = hidden;
		this.#ways.hidden = hidden;
		this.#title.hidden ||= hidden;
		this.#hint.hidden ||= hidden;
		this.#progress.hidden = hidden;
	}

	/** Only what is new is said: a live region tells every change. */
	#say(said: string): void {
		if (this.#said.textContent !== said) this.#said.textContent = said;
	}
}
