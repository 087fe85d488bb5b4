/** A page longer than this gets room of its own, which is given up with it. */
const longestKept = 1 << 16;

/** Room for the numbers of one page, used again for the next: they are not needed once the page has its labels. */
export class Room<Numbers extends Float64Array | Int32Array> {
	readonly #make: (length: number) => Numbers;
	#kept: Numbers;

	/** @param make makes a list of so many numbers */
	constructor(make: (length: number) => Numbers) {
		this.#make = make;
		this.#kept = make(0);
	}

	/** @returns at least `length` numbers, of any value; they hold until room is taken again */
	take(length: number): Numbers {
		if (length > longestKept) return this.#make(length);
		if (this.#kept.length < length) this.#kept = this.#make(Math.min(2 * length, longestKept));
		return this.#kept;
	}
}
