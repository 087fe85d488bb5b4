/** A set of characters asked for many times: faster than looking for a character in a string of them. */
export class CharacterSet {
	readonly #has = new Uint8Array(0x10000);

	/** @param characters code units of the Basic Multilingual Plane */
	constructor(characters: string) {
		for (let i = 0; i < characters.length; i++) this.#has[characters.charCodeAt(i)] = 1;
	}

	/** Whether the code unit at an index of the text is one of the set; false outside the text. */
	hasAt(text: string, index: number): boolean {
		return index >= 0 && index < text.length && this.#has[text.charCodeAt(index)] === 1;
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
