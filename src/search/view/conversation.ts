/** One question after the other: asks the engine, and tells what to draw. Knows nothing of the page. */
import type { Answer, Counts, Engine, Period, Question, Refusal, Search } from '../engine/answer.ts';

/** What can be drawn. */
export type Drawing = {
	/** Nothing is asked. */
	idle: () => void;
	/** A new question is on its way; what is shown of the one before stays. */
	searching: () => void;
	/** More of the same is on its way. */
	goingOn: () => void;
	progress: (period: Period | null) => void;
	/** The first results of a question's first answer, which is still to come. */
	begin: (begun: Answer, question: Question) => void;
	/** A question's first answer: takes the place of everything shown. */
	first: (answer: Answer, question: Question) => void;
	/** What came besides: goes below what is shown. */
	further: (answer: Answer, question: Question) => void;
	refused: (why: Refusal['refused']) => void;
	/** An answer could not be drawn. */
	broken: () => void;
};

type Current = {
	question: Question;
	search: Search | null;
	/** The last answer; before the first one, that nothing is known. */
	answer: Answer;
	shown: number;
	busy: boolean;
};

const unknown: Answer = {
	added: [],
	known: { exact: 0, same: 0, words: 0 },
	more: false,
	asked: null,
	waiting: null,
	failed: [],
	reading: null,
	also: [],
	meant: [],
	parts: [],
};

export class Conversation {
	readonly #engine: Engine;
	readonly #drawing: Drawing;
	#current: Current | null = null;

	constructor(engine: Engine, drawing: Drawing) {
		this.#engine = engine;
		this.#drawing = drawing;
	}

	/** How many results are shown. */
	get shown(): number {
		return this.#current?.shown ?? 0;
	}

	get question(): Question | null {
		return this.#current?.question ?? null;
	}

	/** Whether the answer was looked for on this device only. */
	get savedOnly(): boolean {
		return this.#current?.answer.savedOnly !== undefined;
	}

	/** Forgets the question, and draws that nothing is asked. */
	rest(): void {
		this.#current = null;
		this.#drawing.idle();
	}

	/**
	 * @param atLeast how many results to show at once, if there are so many
	 * @returns when the answer is drawn: whether this was still the question by then
	 */
	async ask(question: Question, atLeast = 0): Promise<boolean> {
		const current: Current = { question, search: null, answer: unknown, shown: 0, busy: true };
		this.#current = current;
		const search = this.#engine.ask(question, ({ period }) => {
			if (this.#current === current && current.busy) this.#drawing.progress(period);
		});
		if ('refused' in search) {
			current.busy = false;
			this.#drawing.refused(search.refused);
			return true;
		}
		current.search = search;
		this.#drawing.searching();
		const onFirst = (begun: Answer): void => {
			if (this.#current !== current) return;
			this.#draw(() => {
				this.#drawing.begin(begun, question);
			});
		};
		// Who comes back to a place further down sees nothing before that place is there.
		current.answer = await unbroken(search.first(atLeast === 0 ? onFirst : undefined), unknown);
		const added = [...current.answer.added];
		while (this.#current === current && added.length < atLeast && current.answer.more) {
			current.answer = await unbroken(search.more(), current.answer);
			// If nothing comes, this loop would never end.
			if (current.answer.added.length === 0) break;
			added.push(...current.answer.added);
		}
		if (this.#current !== current) return false;
		current.busy = false;
		current.shown = added.length;
		this.#draw(() => {
			this.#drawing.first({ ...current.answer, added }, question);
		});
		return true;
	}

	/** Asks for what comes next, and for what failed; does nothing while an answer is on its way. */
	async more(): Promise<void> {
		const current = this.#current;
		if (!current?.search || current.busy) return;
		current.busy = true;
		this.#drawing.goingOn();
		current.answer = await unbroken(current.search.more(), current.answer);
		if (this.#current !== current) return;
		current.busy = false;
		current.shown += current.answer.added.length;
		this.#draw(() => {
			this.#drawing.further(current.answer, current.question);
		});
	}

	/** @returns null if there is nothing to count, or if the question has changed meanwhile */
	async counts(): Promise<Counts | null> {
		const current = this.#current;
		if (!current?.search) return null;
		try {
			const counts = await current.search.counts();
			return this.#current === current ? counts : null;
		} catch {
			return null;
		}
	}

	#draw(draw: () => void): void {
		try {
			draw();
		} catch (error) {
			console.error(error);
			this.#drawing.broken();
		}
	}
}

/** An engine that breaks is, to the reader, one whose files did not come. */
async function unbroken(answer: Promise<Answer>, last: Answer): Promise<Answer> {
	try {
		return await answer;
	} catch (error) {
		console.error(error);
		return { ...last, added: [], more: false, failed: [{ period: { newest: '', oldest: '' }, reason: String(error) }] };
	}
}
