/** The grams of a shard, as compact as they can be kept until the size of their table is known. */
import { hashesOf } from '../format/sieve.ts';

/** Grams by their two hashes, 64 bits each: two that share both would share every place in a table, too. */
export class GramSet {
	/** Open addressing: two numbers a place, both 0 where it is free. */
	#places = new Uint32Array(2 * 1024);
	#count = 0;
	/** Whether the gram whose hashes are both 0 is among them. */
	#hasZero = false;

	/** How many different ones there are. */
	get size(): number {
		return this.#count + (this.#hasZero ? 1 : 0);
	}

	add(gram: string): void {
		const [one, two] = hashesOf(gram);
		if (one === 0 && two === 0) this.#hasZero = true;
		else if (this.#put(one, two)) this.#count++;
		if (this.#count * 3 > this.#places.length) this.#grow();
	}

	/** The hashes of each, in no order that means anything. */
	*hashes(): Generator<readonly [number, number]> {
		if (this.#hasZero) yield [0, 0];
		for (let at = 0; at < this.#places.length; at += 2) {
			const one = this.#places[at] ?? 0;
			const two = this.#places[at + 1] ?? 0;
			if (one !== 0 || two !== 0) yield [one, two];
		}
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
