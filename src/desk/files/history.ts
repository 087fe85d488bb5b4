/** What was done to files in this sitting, so that it can be undone. Lives as long as the desk is open. */

type Step = {
	before: string;
	/** The digest of the file as the step left it. */
	after: string;
	words: string;
	/** The files that it took away, absolute, with their bytes. */
	taken?: ReadonlyMap<string, Uint8Array>;
};

/** So many steps of a file can be undone. */
const most = 200;

export class History {
	readonly #steps = new Map<string, Step[]>();

	/** @param words what was done, in a few words: 第 5 行：主题 */
	done(path: string, step: Step): void {
		const steps = this.#steps.get(path) ?? [];
		this.#steps.set(path, [...steps, step].slice(-most));
	}

	/**
	 * @param digest of the file as it is now
	 * @returns the last step, if nobody else has changed the file since
	 */
	last(path: string, digest: string): Step | null {
		const step = this.#steps.get(path)?.at(-1);
		return step?.after === digest ? step : null;
	}

	undone(path: string): void {
		this.#steps.get(path)?.pop();
	}
}
