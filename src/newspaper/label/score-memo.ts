/**
 * The points of lines seen before, by the cues that hold on them: most lines of running text show what some line above
 * showed. It only saves time: where two sets of cues want one slot, the later takes it.
 */
const slots = 4096;

export class ScoreMemo {
	readonly #words: readonly number[];
	readonly #width: number;
	/** By slot: the words of the cues, and their row of points. */
	readonly #keys: Int32Array;
	readonly #rows: Float64Array;
	readonly #isTaken = new Uint8Array(slots);

	/**
	 * @param words which words of a line's bits say which cues hold
	 * @param width how many points a row has
	 */
	constructor(words: readonly number[], width: number) {
		this.#words = words;
		this.#width = width;
		this.#keys = new Int32Array(slots * words.length);
		this.#rows = new Float64Array(slots * width);
	}

	/** @returns the slot for the cues that hold on the line whose bits begin at `at` */
	slotOf(bits: Int32Array, at: number): number {
		let hash = 0;
		for (const word of this.#words) {
			hash = Math.imul(hash ^ (bits[at + word] ?? 0), 0x9e3779b1);
			hash ^= hash >>> 15;
		}
		return (hash >>> 8) % slots;
	}

	/** Copies the points of the line's cues to `row`. @returns false where they are not known */
	recall(slot: number, bits: Int32Array, at: number, points: Float64Array, row: number): boolean {
		if (this.#isTaken[slot] !== 1) return false;
		const words = this.#words;
		const keys = this.#keys;
		const rows = this.#rows;
		const width = this.#width;
		const key = slot * words.length;
		for (let i = 0; i < words.length; i++) if (keys[key + i] !== bits[at + (words[i] ?? 0)]) return false;
		const from = slot * width;
		for (let i = 0; i < width; i++) points[row + i] = rows[from + i] ?? 0;
		return true;
	}

	/** Keeps the points at `row` for the line's cues. */
	keep(slot: number, bits: Int32Array, at: number, points: Float64Array, row: number): void {
		const count = this.#words.length;
		for (let i = 0; i < count; i++) this.#keys[slot * count + i] = bits[at + (this.#words[i] ?? 0)] ?? 0;
		for (let i = 0; i < this.#width; i++) this.#rows[slot * this.#width + i] = points[row + i] ?? 0;
		this.#isTaken[slot] = 1;
	}
}
