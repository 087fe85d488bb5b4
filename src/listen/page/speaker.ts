/** Says one sentence at a time, and tells what became of it, on browsers that do not always tell. */

/**
 * `ended`: it was said; `stopped`: something else took the voice; `refused`: the browser wants a tap first; `broken`: it
 * can't be said.
 */
export type Outcome = 'ended' | 'stopped' | 'refused' | 'broken';

/** The longest before a voice begins, in milliseconds; a second try is as long. */
const toBegin = 3000;
/** The longest that a sentence takes at ordinary speed, in milliseconds: so much, and so much a character. */
const toSay = { any: 6000, character: 500 };

export class Speaker {
	readonly #speech: SpeechSynthesis;
	readonly #voice: SpeechSynthesisVoice;
	/** Held, because a browser forgets an utterance that nobody holds, and then never tells its end. */
	#current: SpeechSynthesisUtterance | null = null;
	#timer = 0;

	constructor(speech: SpeechSynthesis, voice: SpeechSynthesisVoice) {
		this.#speech = speech;
		this.#voice = voice;
	}

	/**
	 * Says this instead of what is being said.
	 *
	 * @param rate 1 is the voice's own
	 * @param done told once, unless something else is said before, or `hush` called
	 */
	say(words: string, rate: number, done: (outcome: Outcome) => void): void {
		this.#try(words, rate, done, true);
	}

	/** A voice that is paused does not always go on: it is stopped, and the sentence said anew. */
	hush(): void {
		this.#current = null;
		clearTimeout(this.#timer);
		this.#speech.cancel();
	}

	#try(words: string, rate: number, done: (outcome: Outcome) => void, first: boolean): void {
		this.hush();
		const utterance = new SpeechSynthesisUtterance(words);
		utterance.voice = this.#voice;
		utterance.lang = this.#voice.lang;
		utterance.rate = rate;
		const finish = (outcome: Outcome): void => {
			if (this.#current !== utterance) return;
			this.#current = null;
			clearTimeout(this.#timer);
			done(outcome);
		};
		utterance.onstart = () => {
			if (this.#current !== utterance) return;
			// A voice from the network may fall silent without a word: then the next sentence is due.
			this.#wait((toSay.any + toSay.character * words.length) / rate, () => {
				finish('ended');
			});
		};
		utterance.onend = () => {
			finish('ended');
		};
		utterance.onerror = ({ error }) => {
			finish(outcomeOf(error));
		};
		this.#current = utterance;
		this.#wait(toBegin, () => {
			if (first) this.#try(words, rate, done, false);
			else finish('refused');
		});
		this.#speech.resume();
		this.#speech.speak(utterance);
	}

	#wait(milliseconds: number, then: () => void): void {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(then, milliseconds);
	}
}

function outcomeOf(error: SpeechSynthesisErrorCode): Outcome {
	switch (error) {
		case 'canceled':
		case 'interrupted':
			return 'stopped';
		case 'not-allowed':
			return 'refused';
		case 'audio-busy':
		case 'audio-hardware':
		case 'invalid-argument':
		case 'language-unavailable':
		case 'network':
		case 'synthesis-failed':
		case 'synthesis-unavailable':
		case 'text-too-long':
		case 'voice-unavailable':
			return 'broken';
	}
}
