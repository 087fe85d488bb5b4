/** One text field of an index: which documents hold a phrase. */

/** What one document has of a token: where it stands. */
type Positions = Map<number, number[]>;

export class TextIndex {
	/** Characters a token has. */
	readonly #gram: number;
	/** Places between two values of one document. */
	readonly #gap: number;
	readonly #tokens = new Map<string, Positions>();

	constructor(gram: number, gap: number) {
		this.#gram = gram;
		this.#gap = gap;
	}

	add(document: number, values: readonly string[]): void {
		let at = 0;
		for (const value of values) {
			for (const token of this.#analyze(value)) {
				const positions = this.#tokens.get(token) ?? new Map<number, number[]>();
				this.#tokens.set(token, positions);
				positions.set(document, [...(positions.get(document) ?? []), at++]);
			}
			at += this.#gap;
		}
	}

	/** @returns whether the query's tokens stand one after the other in the document; a query without any is nowhere */
	holds(document: number, query: string): boolean {
		const places = this.#analyze(query).map((token) => this.#tokens.get(token)?.get(document) ?? []);
		return places[0]?.some((start) => places.every((own, i) => own.includes(start + i))) ?? false;
	}

	#analyze(text: string): string[] {
		const characters = [...text];
		return characters.slice(this.#gram - 1).map((_, i) => characters.slice(i, i + this.#gram).join(''));
	}
}
