/** A row as it shall be: all that it shows, plain data; and how it is made. */
export type Row = { of: unknown; make: () => HTMLElement };

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The rows of a list: shown again, only those are made anew of which something has changed. */
export class KeptRows {
	readonly #into: HTMLElement;
	#rows: { of: unknown; row: HTMLElement }[] = [];

	constructor(into: HTMLElement) {
		this.#into = into;
	}

	show(wanted: readonly Row[]): void {
		const before = this.#rows;
		const added: HTMLElement[] = [];
		this.#rows = wanted.map(({ of, make }, n) => {
			const old = before[n];
			if (old !== undefined && isSame(old.of, of)) return old;
			const row = make();
			if (old === undefined) added.push(row);
			else old.row.replaceWith(row);
			return { of, row };
		});
		this.#into.append(...added);
		for (const { row } of before.slice(wanted.length)) row.remove();
	}
}

/**
 * Says how high a row is about, for as long as it is out of sight and not laid out.
 *
 * @param text what it shows
 * @param width how many characters stand on a line of a window of the usual width
 */
export function likelyHeight(row: HTMLElement, text: string, width: number): void {
	row.style.setProperty('--lines', String(Math.max(1, Math.ceil(text.length / width))));
}
