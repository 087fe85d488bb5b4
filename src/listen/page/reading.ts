/** What is read, and how far it has come. */
import { headOf } from './queue.ts';
import type { Rate } from './rates.ts';
import type { Sentence } from './read-sentences.ts';
import type { Outcome, Speaker } from './speaker.ts';
import type { StopRule } from './stop-rule.ts';

/** `piece over` and `time over`: stopped because the listener wanted that. */
export type State = 'reading' | 'paused' | 'piece over' | 'time over' | 'refused' | 'broken' | 'done';

export class Reading {
	readonly #speaker: Speaker;
	readonly #stop: StopRule;
	readonly #changed: () => void;
	sentences: readonly Sentence[];
	/** The sentence that is being read, or is read next. */
	at: number;
	state: State = 'paused';
	rate: Rate;

	/** @param changed told of every sentence and every change of state */
	constructor(
		sentences: readonly Sentence[],
		{ speaker, stop }: { speaker: Speaker; stop: StopRule },
		start: { at: number; rate: Rate },
		changed: () => void,
	) {
		this.sentences = sentences;
		this.#speaker = speaker;
		this.#stop = stop;
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

	/**
	 * Goes on in a longer row of sentences, in which these stand; what is being said is said to its end.
	 *
	 * @param before how many stand before the first of these
	 */
	widen(sentences: readonly Sentence[], before: number): void {
		this.sentences = sentences;
		this.at += before;
		if (this.state === 'done') this.#goOn();
		else this.#changed();
	}

	/** @returns the first sentence of the piece so many further on; -1 where there is none */
	beginning(further: number): number {
		const track = (this.sentence?.track ?? 0) + further;
		return headOf(this.sentences, track);
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
				this.#goOn();
				return;
			case 'stopped':
				this.#turn('paused');
				return;
			case 'refused':
			case 'broken':
				this.#turn(outcome);
		}
	}

	#goOn(): void {
		const [said, next] = [this.sentence, this.sentences[this.at + 1]];
		if (next === undefined) {
			this.#turn('done');
			return;
		}
		const pieceOver = next.track !== said?.track;
		const byTime = this.#stop.choice === 'time';
		this.at++;
		if (!this.#stop.stops(pieceOver)) this.read();
		else this.#turn(byTime ? 'time over' : 'piece over');
	}

	#turn(state: State): void {
		this.state = state;
		this.#changed();
	}
}
