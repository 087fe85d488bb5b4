/** When reading is to stop by itself: at the end of the piece, or some time from now. A sentence is always read to its end. */

export type StopChoice = 'never' | 'piece' | 'time';

/** After so many minutes. */
export const stopAfter = 15;
const minute = 60_000;

export class StopRule {
	readonly #now: () => number;
	#choice: StopChoice;
	#until = 0;

	/**
	 * @param now the time in milliseconds
	 * @param choice a time is chosen anew each time it is wanted
	 */
	constructor(choice: Exclude<StopChoice, 'time'>, now: () => number) {
		this.#choice = choice;
		this.#now = now;
	}

	get choice(): StopChoice {
		return this.#choice;
	}

	/** What is chosen again is chosen no more. */
	choose(choice: Exclude<StopChoice, 'never'>): void {
		this.#choice = this.#choice === choice ? 'never' : choice;
		this.#until = this.#now() + stopAfter * minute;
	}

	/** Minutes until it stops, from 1; null if no time is chosen. */
	get minutes(): number | null {
		return this.#choice === 'time' ? Math.max(Math.ceil((this.#until - this.#now()) / minute), 1) : null;
	}

	/**
	 * Asked at the end of a sentence. A time that is up is up once.
	 *
	 * @param pieceOver whether it is the end of the piece, too
	 */
	stops(pieceOver: boolean): boolean {
		switch (this.#choice) {
			case 'never':
				return false;
			case 'piece':
				return pieceOver;
			case 'time':
				return this.isUp();
		}
	}

	/** Whether a time was chosen and is up; then none is chosen any more. */
	isUp(): boolean {
		if (this.#choice !== 'time' || this.#now() < this.#until) return false;
		this.#choice = 'never';
		return true;
	}
}
