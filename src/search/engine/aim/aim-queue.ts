import type { Stage } from '../stages.ts';
import type { Aim } from './aim.ts';
import type { Names } from '../names.ts';

/** What is still to be looked for, one aim after another, stage by stage. */
export class AimQueue {
	/** Stages that have not begun; `#aims` are the aims of the current stage that have not begun. */
	readonly #stages: Stage[];
	#aims: Aim[] = [];

	/** @param stages in their order: see stages.ts */
	constructor(stages: readonly Stage[]) {
		this.#stages = [...stages];
	}

	/**
	 * @param exact how many pieces are known to hold the query in one run
	 * @param canWait whether to leave a stage for later; asked before the stage begins
	 * @returns the next aim; undefined if there is none, or if the next stage is left for later
	 * @throws what importing a stage's module throws; the stage is tried again at the next call
	 */
	async next(
		names: Names,
		exact: () => number,
		canWait: (stage: Stage) => boolean = () => false,
	): Promise<Aim | undefined> {
		while (this.#aims.length === 0) {
			const [stage] = this.#stages;
			if (stage === undefined || canWait(stage)) return undefined;
			if (stage.wanted(exact())) this.#aims = [...(await stage.aims(names))];
			this.#stages.shift();
		}
		return this.#aims.shift();
	}

	/** Whether `next` may give another aim, now or later. */
	hasMore(exact: number): boolean {
		return this.#aims.length > 0 || this.#stages.some((stage) => stage.wanted(exact));
	}
}
