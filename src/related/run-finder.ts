/** Finds some runs in the topics of many editions. */
import { keyOf } from './telling-runs.ts';
import { lineEndUnit } from './topic-text.ts';

/** How many of a key's last bits tell that a run is not wanted. */
const bits = 18;
const mask = (1 << bits) - 1;

export class RunFinder {
	readonly #wanted: ReadonlySet<number>;
	/** Whether a run may be wanted, by the last bits of its key: most are not, and are passed by at once. */
	readonly #maybe = new Uint8Array(1 << bits);

	/** @param wanted the keys of telling runs */
	constructor(wanted: ReadonlySet<number>) {
		this.#wanted = wanted;
		for (const key of wanted) this.#maybe[key & mask] = 1;
	}

	/**
	 * @param text the units of an edition's `topicText`
	 * @param found told of each wanted run that a piece has, once, with the piece's place in the edition, from 0
	 * @returns how many pieces there are
	 */
	look(text: Uint16Array, found: (piece: number, key: number) => void): number {
		let piece = 0;
		let [first, second] = [0, 0];
		const own = new Set<number>();
		for (const unit of text) {
			if (unit === lineEndUnit) {
				piece++;
				own.clear();
			}
			// No telling run has what stands between pieces, and between a title and a text.
			const key = keyOf(first, second, unit);
			[first, second] = [second, unit];
			if (this.#maybe[key & mask] !== 1 || !this.#wanted.has(key) || own.has(key)) continue;
			own.add(key);
			found(piece, key);
		}
		return piece;
	}
}
