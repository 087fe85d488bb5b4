/** 听报 while it is open: the bar, the voice, the mark and the place, held together. */
import { adviceWithoutNetwork, adviceWithoutSpeech, adviceWithoutVoice } from './advice.ts';
import { Bar } from './bar.ts';
import { findVoice } from './choose-voice.ts';
import { fetchProgramme } from './fetch-programme.ts';
import { Follow } from './follow.ts';
import { goOnAt, goOnNowhere, hasPlace, keepRate, keepStop, keptRate, keptStop } from './kept.ts';
import { keepAwake } from './keep-awake.ts';
import { listenTo, tellTabs } from './around.ts';
import { LockScreen } from './lock-screen.ts';
import { mark } from './mark.ts';
import { forgetIt, keepForPage, keepIt, startOf } from './places.ts';
import { queueOf, queueOfPage } from './queue.ts';
import type { Queue } from './queue.ts';
import { rateAfter } from './rates.ts';
import { rangeOf, readPage } from './read-sentences.ts';
import type { Place } from './read-sentences.ts';
import { Reading } from './reading.ts';
import { shownOf } from './shown.ts';
import { Speaker } from './speaker.ts';
import { StopRule } from './stop-rule.ts';
import type { StopChoice } from './stop-rule.ts';

export class Listening {
	readonly #opener: HTMLElement;
	readonly #closed: () => void;
	readonly #stop = new AbortController();
	readonly #bar: Bar;
	readonly #follow: Follow;
	readonly #sizes: ResizeObserver;
	readonly #onPage = readPage(document);
	readonly #stopRule = new StopRule(keptStop(), Date.now);
	readonly #lockScreen: LockScreen;
	#queue: Queue = queueOfPage(this.#onPage);
	#reading: Reading | null = null;
	#shown: Place | null = null;
	/** Whether the reading was cut off while the page was out of sight. */
	#cutOff = false;

	/**
	 * @param opener the button that opened it, which gets the focus back; its data say what is read: `programme`, the
	 * edition's, and `start`, the address to begin with
	 * @param closed told when it is closed
	 */
	constructor(opener: HTMLElement, closed: () => void) {
		this.#opener = opener;
		this.#closed = closed;
		const article = (further: -1 | 1): void => {
			this.#turnTo(further);
		};
		const controls = {
			toggle: () => {
				this.#toggle();
			},
			sentence: (further: -1 | 1) => this.#reading?.goTo(this.#reading.at + further),
			article,
			rate: () => {
				this.#changeRate();
			},
			stop: (choice: Exclude<StopChoice, 'never'>) => {
				this.#chooseStop(choice);
			},
			leave: () => {
				this.#leave();
			},
			back: () => {
				this.#follow.back();
			},
			close: () => {
				this.close();
			},
		};
		this.#bar = new Bar(controls, 'large' in opener.dataset);
		this.#lockScreen = new LockScreen({
			play: () => {
				this.#play();
			},
			pause: () => this.#reading?.pause(),
			next: () => {
				article(1);
			},
			previous: () => {
				article(-1);
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
		listenTo(this.#stop.signal, this.#bar.element, this.#opener, {
			close: () => {
				this.close();
			},
			readFrom: (element) => {
				this.#startIn(element);
			},
			pause: () => this.#reading?.pause(),
			seen: (isSeen) => {
				this.#turnSeen(isSeen);
			},
		});
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
		this.#lockScreen.release();
		void keepAwake(false);
		mark(null);
		this.#sizes.disconnect();
		this.#bar.element.remove();
		document.documentElement.classList.remove('listening');
		if (!('start' in this.#opener.dataset) && hasPlace(location.pathname)) this.#opener.textContent = '接着听';
		else this.#opener.textContent = this.#opener.dataset['label'] ?? '';
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
		const ofPage = this.#onPage.sentences.length > 0;
		const rest = this.#fetchRest();
		const [voice, found] = await Promise.all([findVoice(speechSynthesis), ofPage ? true : rest]);
		if (this.#stop.signal.aborted) return;
		if (voice === null || !found) {
			const advice = voice === null ? adviceWithoutVoice(navigator.userAgent) : adviceWithoutNetwork;
			this.#bar.advise(advice, () => {
				this.#bar.focus();
				void this.#prepare(from);
			});
			this.#bar.focus();
			return;
		}
		const { sentences } = this.#queue;
		const start = {
			at: startOf(this.#queue, location.pathname, this.#opener.dataset['start'] ?? null),
			rate: keptRate(),
		};
		const means = { speaker: new Speaker(speechSynthesis, voice), stop: this.#stopRule };
		this.#reading = new Reading(sentences, means, start, () => {
			this.#show();
		});
		if (from === null) this.#reading.read();
		else this.startAt(from);
		this.#bar.focus();
	}

	/** Puts the rest of the edition around what the page has, whenever it comes. */
	async #fetchRest(): Promise<boolean> {
		const programme = await fetchProgramme(this.#opener.dataset['programme'] ?? '');
		if (programme === null || this.#stop.signal.aborted) return false;
		this.#queue = queueOf(this.#onPage, programme, location.pathname, this.#opener.dataset['start']);
		this.#reading?.widen(this.#queue.sentences, this.#queue.own.from);
		return true;
	}

	#show(): void {
		const reading = this.#reading;
		if (reading === null) return;
		const { state, at, sentence } = reading;
		const isReading = state === 'reading';
		const shown = shownOf(this.#queue, reading, this.#stopRule, this.#opener);
		this.#bar.show({
			...shown,
			hasPrevious: shown.hasPrevious || turn(-1) !== null,
			hasNext: shown.hasNext || turn(1) !== null,
		});
		this.#showLocked(isReading);
		if (state === 'done') forgetIt(this.#queue, location.pathname);
		else keepIt(this.#queue, location.pathname, at);
		void keepAwake(isReading);
		if (isReading) tellTabs();
		if (document.visibilityState === 'hidden') this.#cutOff = state === 'refused' || state === 'broken';
		const marked = state === 'done' ? null : (sentence?.place ?? null);
		if (this.#shown === marked) return;
		this.#shown = marked;
		mark(marked);
		if (marked !== null) this.#follow.show(rangeOf(marked));
	}

	#showLocked(isReading: boolean): void {
		const { programme, tracks } = this.#queue;
		const track = tracks[this.#reading?.sentence?.track ?? 0];
		this.#lockScreen.show({
			title: track?.title ?? document.title,
			paper: programme?.paper ?? '',
			edition: programme?.title ?? '',
			image: track?.image ?? null,
			reading: isReading,
		});
	}

	#toggle(): void {
		if (this.#reading?.state === 'reading') {
			this.#reading.pause();
			return;
		}
		this.#play();
	}

	#play(): void {
		if (this.#reading?.state === 'reading') return;
		// A time that ran out in silence stops nothing that is begun now.
		this.#stopRule.isUp();
		this.#reading?.read();
	}

	/** Out of sight it goes on only where the phone lets it; what was cut off there goes on in sight. */
	#turnSeen(isSeen: boolean): void {
		if (!isSeen) {
			if (!this.#lockScreen.holds) this.#reading?.pause();
			return;
		}
		if (this.#cutOff) this.#reading?.read();
		this.#cutOff = false;
		if (this.#reading?.state !== 'reading') return;
		// The phone took it back when the page went out of sight.
		void keepAwake(false);
		void keepAwake(true);
	}

	#startIn(element: Element | null): void {
		// A reader who selects words wants to have them.
		if (element === null || getSelection()?.isCollapsed === false) return;
		const at = this.#queue.sentences.findIndex(({ place }) => place?.block.contains(element) === true);
		this.#reading?.goTo(at);
	}

	/** To another piece; where nothing is known but the page, to the page before or after. */
	#turnTo(further: -1 | 1): void {
		const at = this.#reading?.beginning(further) ?? -1;
		if (at >= 0) {
			this.#reading?.goTo(at);
			return;
		}
		const link = turn(further);
		if (link === null || this.#queue.programme !== null) return;
		this.#reading?.pause();
		goOnAt(link.pathname);
		location.assign(link.href);
	}

	/** The page of the piece that is being read goes on reading it. */
	#leave(): void {
		const reading = this.#reading;
		const href = this.#queue.tracks[reading?.sentence?.track ?? -1]?.href;
		if (reading === null || href === undefined || href === null) return;
		reading.pause();
		keepForPage(this.#queue, reading.at);
		goOnAt(href);
	}

	#changeRate(): void {
		const reading = this.#reading;
		if (reading === null) return;
		const rate = rateAfter(reading.rate);
		keepRate(rate);
		reading.setRate(rate);
	}

	#chooseStop(choice: Exclude<StopChoice, 'never'>): void {
		this.#stopRule.choose(choice);
		keepStop(this.#stopRule.choice === 'piece' ? 'piece' : 'never');
		this.#show();
	}
}

/** The link to the page before or after this one. */
function turn(further: -1 | 1): HTMLAnchorElement | null {
	return document.querySelector<HTMLAnchorElement>(`.turns a[rel=${further < 0 ? 'prev' : 'next'}]`);
}
