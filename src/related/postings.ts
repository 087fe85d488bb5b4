/** Which pieces have which runs of three characters: numbers in arrays, since an archive has millions of them. */

/** A run that more pieces have is not remembered further: it tells nothing any more. */
export const mostPieces = 40;

export class Postings {
	/** Hashes of runs, 0 where there is none; a power of two of them. */
	#keys = new Int32Array(1 << 12);
	#counts = new Uint8Array(1 << 12);
	/** The newest entry of a run. */
	#heads = new Int32Array(1 << 12);
	#used = 0;
	#pieces = new Int32Array(1 << 12);
	#before = new Int32Array(1 << 12);
	#entries = 0;

	/** Notes that a piece has a run; the same run of the same piece only once. */
	add(key: number, piece: number): void {
		if (this.#used * 2 > this.#keys.length) this.#grow();
		const slot = this.#slotOf(key);
		if (this.#keys[slot] === 0) {
			this.#keys[slot] = key;
			this.#heads[slot] = -1;
			this.#used++;
		}
		const count = this.#counts[slot] ?? 0;
		if (count > mostPieces) return;
		this.#counts[slot] = count + 1;
		if (this.#entries === this.#pieces.length) {
			this.#pieces = copyOf(this.#pieces);
			this.#before = copyOf(this.#before);
		}
		this.#pieces[this.#entries] = piece;
		this.#before[this.#entries] = this.#heads[slot] ?? -1;
		this.#heads[slot] = this.#entries++;
	}

	/** In how many pieces a run stands; `mostPieces` and one if there are more. */
	count(key: number): number {
		return this.#counts[this.#slotOf(key)] ?? 0;
	}

	/** The pieces that have a run, the newest first. */
	*piecesWith(key: number): Generator<number> {
		const slot = this.#slotOf(key);
		if (this.#keys[slot] === 0) return;
		for (let at = this.#heads[slot] ?? -1; at >= 0; at = this.#before[at] ?? -1) yield this.#pieces[at] ?? 0;
	}

	#slotOf(key: number): number {
		const mask = this.#keys.length - 1;
		let slot = (key ^ (key >>> 15)) & mask;
		while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
		return slot;
	}

	#grow(): void {
		const [keys, counts, heads] = [this.#keys, this.#counts, this.#heads];
		this.#keys = new Int32Array(keys.length * 2);
		this.#counts = new Uint8Array(keys.length * 2);
		this.#heads = new Int32Array(keys.length * 2);
		for (const [from, key] of keys.entries()) {
			if (key === 0) continue;
			const slot = this.#slotOf(key);
			this.#keys[slot] = key;
			this.#counts[slot] = counts[from] ?? 0;
			this.#heads[slot] = heads[from] ?? -1;
		}
	}
}

function copyOf(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const copy = new Int32Array(numbers.length * 2);
	copy.set(numbers);
	return copy;
}
