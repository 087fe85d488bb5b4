/** A set of characters asked for many times: faster than looking for a character in a string of them. */
export class CharacterSet {
	/** By code unit one bit: all sets that are asked for of one line stay in the processor's nearest memory. */
	readonly #has = new Uint32Array(0x10000 / 32);

	/** @param characters code units of the Basic Multilingual Plane */
	constructor(characters: string) {
		for (let i = 0; i < characters.length; i++) {
			const unit = characters.charCodeAt(i);
			this.#has[unit >> 5] = (this.#has[unit >> 5] ?? 0) | (1 << (unit & 31));
		}
	}

	/** Whether the code unit at an index of the text is one of the set; false outside the text. */
	hasAt(text: string, index: number): boolean {
		if (index < 0 || index >= text.length) return false;
		const unit = text.charCodeAt(index);
		return ((this.#has[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0;
	}

	/** Whether the text begins with one of the set. */
	begins(text: string): boolean {
		return this.hasAt(text, 0);
	}

	/** Whether the text ends in one of the set. */
	ends(text: string): boolean {
		return this.hasAt(text, text.length - 1);
	}
}
