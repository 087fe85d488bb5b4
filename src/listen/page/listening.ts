/** 听报 while it is open: the bar, the voice, the mark and the place, held together. */
import { adviceWithoutSpeech, adviceWithoutVoice } from './advice.ts';
import { Bar } from './bar.ts';
import { findVoice } from './choose-voice.ts';
import { Follow } from './follow.ts';
import { forgetPlace, goOnAt, goOnNowhere, hasPlace, keepPlace, keepRate, keptPlace, keptRate } from './kept.ts';
import { keepAwake } from './keep-awake.ts';
import { mark } from './mark.ts';
import { rateAfter } from './rates.ts';
import { rangeOf, readSentences } from './read-sentences.ts';
import type { Sentence } from './read-sentences.ts';
import { Reading } from './reading.ts';
import { Speaker } from './speaker.ts';

/** Taps that are meant for something else. */
const others = 'a, button, input, label, select, summary, textarea, .listen, .share-panel';
/** Told to the browser's other tabs, of which only one reads at a time. */
const reader = 'listen-reader';

export class Listening {
	readonly #opener: HTMLElement;
	readonly #closed: () => void;
	readonly #stop = new AbortController();
	readonly #bar: Bar;
	readonly #follow: Follow;
	readonly #sizes: ResizeObserver;
	readonly #sentences: readonly Sentence[] = readSentences(document);
	#reading: Reading | null = null;
	#shown: Sentence | null = null;

	/**
	 * @param opener the button that opened it, which gets the focus back
	 * @param closed told when it is closed
	 */
	constructor(opener: HTMLElement, closed: () => void) {
		this.#opener = opener;
		this.#closed = closed;
		this.#bar = new Bar({
			toggle: () => {
				if (this.#reading?.state === 'reading') this.#reading.pause();
				else this.#reading?.read();
			},
			sentence: (further) => this.#reading?.goTo(this.#reading.at + further),
			article: (further) => {
				this.#turnTo(further);
			},
			rate: () => {
				this.#changeRate();
			},
			back: () => {
				this.#follow.back();
			},
			close: () => {
				this.close();
			},
		});
		const { element } = this.#bar;
		this.#follow = new Follow(element, (following) => {
			this.#bar.offerBack(!following);
		});
		this.#sizes = new ResizeObserver(() => {
			document.documentElement.style.setProperty('--listen-height', `${element.offsetHeight}px`);
		});
	}

	/** @param from the id of the paragraph to begin with; null for where the page was left */
	async begin(from: string | null): Promise<void> {
		goOnNowhere();
		document.body.append(this.#bar.element);
		document.documentElement.classList.add('listening');
		this.#opener.setAttribute('aria-expanded', 'true');
		this.#sizes.observe(this.#bar.element);
		this.#follow.start(this.#stop.signal);
		this.#listen();
		await this.#prepare(from);
	}

	/** Reads from a paragraph on; where it has no words, all stays as it is. */
	startAt(id: string): void {
		this.#startIn(document.getElementById(id));
	}

	/** The place is kept. */
	close(): void {
		const { activeElement } = document;
		const inside = activeElement === document.body || this.#bar.element.contains(activeElement);
		this.#stop.abort();
		this.#reading?.pause();
		this.#reading = null;
		void keepAwake(false);
		mark(null);
		this.#sizes.disconnect();
		this.#bar.element.remove();
		document.documentElement.classList.remove('listening');
		const label = document.querySelector<HTMLElement>('listen-aloud')?.dataset['label'] ?? '';
		this.#opener.textContent = hasPlace() ? '接着听' : label;
		this.#opener.setAttribute('aria-expanded', 'false');
		if (inside) this.#opener.focus({ preventScroll: true });
		this.#closed();
	}

	async #prepare(from: string | null): Promise<void> {
		if (!('speechSynthesis' in window)) {
			this.#bar.advise(adviceWithoutSpeech(navigator.userAgent), null);
			this.#bar.focus();
			return;
		}
		this.#bar.wait();
		const voice = await findVoice(speechSynthesis);
		if (this.#stop.signal.aborted) return;
		if (voice === null) {
			this.#bar.advise(adviceWithoutVoice(navigator.userAgent), () => {
				this.#bar.focus();
				void this.#prepare(from);
			});
			this.#bar.focus();
			return;
		}
		const at = keptPlace(this.#sentences);
		const start = { at, rate: keptRate() };
		this.#reading = new Reading(this.#sentences, new Speaker(speechSynthesis, voice), start, () => {
			this.#show();
		});
		if (from === null) this.#reading.read();
		else this.startAt(from);
		this.#bar.focus();
	}

	#show(): void {
		const reading = this.#reading;
		if (reading === null) return;
		const { state, rate, at, sentence } = reading;
		this.#bar.show({
			state,
			rate,
			hasPrevious: reading.beginning(-1) >= 0 || turn(-1) !== null,
			hasNext: reading.beginning(1) >= 0 || turn(1) !== null,
		});
		if (state === 'done') forgetPlace();
		else keepPlace(this.#sentences, at);
		void keepAwake(state === 'reading');
		if (state === 'reading') this.#tellTabs();
		const marked = state === 'done' ? null : sentence;
		if (this.#shown === marked) return;
		this.#shown = marked;
		mark(marked);
		if (marked !== null) this.#follow.show(rangeOf(marked));
	}

	#listen(): void {
		const { signal } = this.#stop;
		const pause = (): void => {
			this.#reading?.pause();
		};
		document.addEventListener(
			'click',
			({ target }) => {
				if (target instanceof Element && target.closest(others) === null) this.#startIn(target);
			},
			{ signal },
		);
		document.addEventListener(
			'keydown',
			({ key, target }) => {
				if (key === 'Escape' && (target === document.body || target === this.#opener || this.#holds(target)))
					this.close();
			},
			{ signal },
		);
		addEventListener('pagehide', pause, { signal });
		document.addEventListener(
			'visibilitychange',
			() => {
				if (document.visibilityState === 'hidden') pause();
			},
			{ signal },
		);
		addEventListener(
			'storage',
			({ key }) => {
				if (key === reader) pause();
			},
			{ signal },
		);
	}

	#holds(target: EventTarget | null): boolean {
		return target instanceof Node && this.#bar.element.contains(target);
	}

	#startIn(element: Element | null): void {
		// A reader who selects words wants to have them.
		if (element === null || getSelection()?.isCollapsed === false) return;
		this.#reading?.goTo(this.#sentences.findIndex(({ block }) => block.contains(element)));
	}

	/** To an article of the page, or to the page before or after. */
	#turnTo(further: -1 | 1): void {
		const at = this.#reading?.beginning(further) ?? -1;
		if (at >= 0) {
			this.#reading?.goTo(at);
			return;
		}
		const link = turn(further);
		if (link === null) return;
		this.#reading?.pause();
		goOnAt(link.pathname);
		location.assign(link.href);
	}

	#changeRate(): void {
		const reading = this.#reading;
		if (reading === null) return;
		const rate = rateAfter(reading.rate);
		keepRate(rate);
		reading.setRate(rate);
	}

	#tellTabs(): void {
		try {
			localStorage.setItem(reader, String(performance.timeOrigin));
		} catch {
			// Then two tabs may speak at a time.
		}
	}
}

/** The link to the page before or after this one. */
function turn(further: -1 | 1): HTMLAnchorElement | null {
	return document.querySelector<HTMLAnchorElement>(`.turns a[rel=${further < 0 ? 'prev' : 'next'}]`);
}
