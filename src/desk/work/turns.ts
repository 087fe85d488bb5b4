/** Work that is done one piece after the other, in the order in which it was asked for. */
export class Turns {
	#last: Promise<unknown> = Promise.resolve();

	/** @returns what the work gives, or its failure; either way the next one begins */
	take<Value>(work: () => Promise<Value>): Promise<Value> {
		const turn = this.#last.then(work, work);
		this.#last = turn;
		return turn;
	}
}
