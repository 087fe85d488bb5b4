/** What is read, and how far it has come. */
import type { Rate } from './rates.ts';
import type { Sentence } from './read-sentences.ts';
import type { Outcome, Speaker } from './speaker.ts';

export type State = 'reading' | 'paused' | 'refused' | 'broken' | 'done';

export class Reading {
	readonly sentences: readonly Sentence[];
	readonly #speaker: Speaker;
	readonly #changed: () => void;
	/** The sentence that is being read, or is read next. */
	at: number;
	state: State = 'paused';
	rate: Rate;

	/** @param changed told of every sentence and every change of state */
	constructor(
		sentences: readonly Sentence[],
		speaker: Speaker,
		start: { at: number; rate: Rate },
		changed: () => void,
	) {
		this.sentences = sentences;
		this.#speaker = speaker;
		this.#changed = changed;
		this.at = start.at;
		this.rate = start.rate;
	}

	get sentence(): Sentence | null {
		return this.sentences[this.at] ?? null;
	}

	/** Reads the sentence it has come to, from its beginning; after the end, from the beginning of all. */
	read(): void {
		if (this.state === 'done') this.at = 0;
		const { sentence } = this;
		if (sentence === null) return;
		this.#turn('reading');
		this.#speaker.say(sentence.words, this.rate.value, (outcome) => {
			this.#after(outcome);
		});
	}

	pause(): void {
		this.#speaker.hush();
		if (this.state === 'reading') this.#turn('paused');
	}

	/** Goes to a sentence and reads it; where there is none, stays. */
	goTo(at: number): void {
		if (this.sentences[at] === undefined) return;
		this.at = at;
		this.state = 'paused';
		this.read();
	}

	/** @returns the first sentence of the article so many further on; -1 where there is none */
	beginning(further: number): number {
		const track = (this.sentence?.track ?? 0) + further;
		return this.sentences.findIndex((sentence) => sentence.track === track);
	}

	/** What is being read is read anew at this speed. */
	setRate(rate: Rate): void {
		this.rate = rate;
		if (this.state === 'reading') this.read();
		else this.#changed();
	}

	#after(outcome: Outcome): void {
		switch (outcome) {
			case 'ended':
				if (this.at + 1 < this.sentences.length) this.goTo(this.at + 1);
				else this.#turn('done');
				return;
			case 'stopped':
				this.#turn('paused');
				return;
			case 'refused':
			case 'broken':
				this.#turn(outcome);
		}
	}

	#turn(state: State): void {
		this.state = state;
		this.#changed();
	}
}
