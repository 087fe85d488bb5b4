/** The page's entries in the browser's history: each says in its address what is asked, and in its state how it was left. */
import { addressOf, questionOf } from './address.ts';
import type { Question } from '../engine/answer.ts';
import { returnPlace, type ReturnPlace } from './return-place.ts';

/** Milliseconds after which scrolling counts as done. */
const rest = 200;

export class HistoryEntries {
	/** Called when the reader goes back or forward to another entry of this page. */
	onReturn: () => void = () => undefined;
	/** Called when the list was scrolled. */
	onScrolled: () => void = () => undefined;

	constructor() {
		// The list isn't there yet when the browser would scroll to where it was.
		history.scrollRestoration = 'manual';
		window.addEventListener('popstate', () => {
			this.onReturn();
		});
		let timer: number | undefined;
		window.addEventListener(
			'scroll',
			() => {
				window.clearTimeout(timer);
				timer = window.setTimeout(() => {
					this.onScrolled();
				}, rest);
			},
			{ passive: true },
		);
	}

	get question(): Question {
		return questionOf(location.search);
	}

	get place(): ReturnPlace {
		return returnPlace(history.state, addressOf(this.question) !== '');
	}

	/** Says what is typed: in a new entry only if the one at hand was meant as it stands. */
	follow(question: Question): void {
		const address = addressOf(question);
		if (address === addressOf(this.question)) return;
		const place: ReturnPlace = { shown: 0, scroll: 0, inSight: null, settled: false };
		if (this.place.settled) history.pushState(place, '', location.pathname + address);
		else history.replaceState(place, '', location.pathname + address);
	}

	/** A step of its own, which back takes back. */
	step(question: Question): void {
		this.settle();
		this.follow(question);
		this.settle();
	}

	settle(): void {
		history.replaceState({ ...this.place, settled: true } satisfies ReturnPlace, '');
	}

	/** Keeps how the list at hand stands. */
	keep(shown: number, inSight: ReturnPlace['inSight']): void {
		history.replaceState({ ...this.place, shown, scroll: window.scrollY, inSight } satisfies ReturnPlace, '');
	}
}
