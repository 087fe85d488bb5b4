import type { Stage } from '../stages.ts';
import type { Aim } from './aim.ts';
import type { Names } from '../names.ts';
import type { Synonyms } from '../../text/other-words.ts';

/** What is still to be looked for, one aim after another, stage by stage. */
export class AimQueue {
	/** Stages that have not begun; `#aims` are the aims of the current stage that have not begun. */
	readonly #stages: Stage[];
	#aims: Aim[] = [];
	#synonyms: Synonyms = [];
	#begun = false;

	/** @param stages in their order: see stages.ts */
	constructor(stages: readonly Stage[]) {
		this.#stages = [...stages];
	}

	/**
	 * @param runs how many pieces are known to hold the query in one run, as typed or in other words
	 * @param canWait whether to leave a stage for later; asked before the stage begins
	 * @returns the next aim; undefined if there is none, or if the next stage is left for later
	 * @throws what importing a stage's module throws; the stage is tried again at the next call
	 */
	async next(
		names: Names,
		runs: () => number,
		canWait: (stage: Stage) => boolean = () => false,
	): Promise<Aim | undefined> {
		while (this.#aims.length === 0) {
			const [stage] = this.#stages;
			if (stage === undefined || canWait(stage)) return undefined;
			// What was typed needs no other words, and doesn't wait for them.
			if (this.#begun) await this.learn(names);
			this.#begun = true;
			if (stage.wanted(runs(), this.#synonyms)) this.#aims = [...(await stage.aims(names))];
			this.#stages.shift();
		}
		return this.#aims.shift();
	}

	/** Takes in which words mean the same. */
	async learn(names: Pick<Names, 'synonyms'>): Promise<void> {
		this.#synonyms = await names.synonyms();
	}

	/** Whether `next` may give another aim, now or later: once `learn` is done. */
	hasMore(runs: number): boolean {
		return this.#aims.length > 0 || this.#stages.some((stage) => stage.wanted(runs, this.#synonyms));
	}
}
