import type { Stage } from '../stages.ts';
import type { Aim } from './aim.ts';
import type { Names } from '../names.ts';
import type { Synonyms } from '../../text/synonyms.ts';

/** What is still to be looked for, one aim after another, stage by stage. */
export class AimQueue {
	/** Stages that have not begun; `#aims` are the aims of the current stage that have not begun. */
	readonly #stages: Stage[];
	#aims: Aim[] = [];
	#synonyms: Synonyms = [];

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
		this.#synonyms = await names.synonyms();
		while (this.#aims.length === 0) {
			const [stage] = this.#stages;
			if (stage === undefined || canWait(stage)) return undefined;
			if (stage.wanted(runs(), this.#synonyms)) this.#aims = [...(await stage.aims(names))];
			this.#stages.shift();
		}
		return this.#aims.shift();
	}

	/** Whether `next` may give another aim, now or later. */
	hasMore(runs: number): boolean {
		return this.#aims.length > 0 || this.#stages.some((stage) => stage.wanted(runs, this.#synonyms));
	}
}
