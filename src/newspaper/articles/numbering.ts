/** Gives each block of an article its anchor: p1, p2, … for paragraphs. */
export class Numbering {
	readonly #last: Record<string, number> = { p: 0 };

	/** @param letter of the kind of block */
	next(letter: string): string {
		const number = (this.#last[letter] ?? 0) + 1;
		this.#last[letter] = number;
		return `${letter}${String(number)}`;
	}
}
