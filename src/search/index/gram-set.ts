/** The grams of a shard. */
import { hashesOf } from '../format/sieve.ts';

/** Grams as compact as they can be kept until the size of their table is known. */
export type Grams = {
	/** How many different ones there are. */
	readonly size: number;
	/** The two hashes of each, in no order that means anything. */
	hashes: () => Iterable<readonly [number, number]>;
};

/** Collects grams, each once. Grams by their two hashes, 64 bits each: two that share both would share every place in a table, too. */
export class GramSet {
	/** Open addressing: two numbers a place, both 0 if it is free. */
	#places = new Uint32Array(2 * 1024);
	#count = 0;
	/** Whether the gram whose hashes are both 0 is among them. */
	#hasZero = false;

	add(gram: string): void {
		const [one, two] = hashesOf(gram);
		if (one === 0 && two === 0) this.#hasZero = true;
		else if (this.#put(one, two)) this.#count++;
		if (this.#count * 3 > this.#places.length) this.#grow();
	}

	/** All that were added so far. */
	packed(): Grams {
		const size = this.#count + (this.#hasZero ? 1 : 0);
		// What is left of it at the end are the two zeros, if they are needed.
		const packed = new Uint32Array(2 * size);
		let end = 0;
		for (let at = 0; at < this.#places.length; at += 2) {
			const one = this.#places[at] ?? 0;
			const two = this.#places[at + 1] ?? 0;
			if (one === 0 && two === 0) continue;
			packed[end++] = one;
			packed[end++] = two;
		}
		return {
			size,
			*hashes() {
				for (let at = 0; at < packed.length; at += 2) yield [packed[at] ?? 0, packed[at + 1] ?? 0];
			},
		};
	}

	/** @returns whether it is new */
	#put(one: number, two: number): boolean {
		const places = this.#places;
		const mask = places.length - 1;
		for (let at = (one * 2) & mask; ; at = (at + 2) & mask) {
			if (places[at] === one && places[at + 1] === two) return false;
			if (places[at] === 0 && places[at + 1] === 0) {
				places[at] = one;
				places[at + 1] = two;
				return true;
			}
		}
	}

	#grow(): void {
		const known = this.#places;
		this.#places = new Uint32Array(2 * known.length);
		for (let at = 0; at < known.length; at += 2) {
			const one = known[at] ?? 0;
			const two = known[at + 1] ?? 0;
			if (one !== 0 || two !== 0) this.#put(one, two);
		}
	}
}
