/**
 * Found and not shown, in order. What was found loosely waits for the end of its pass. What is written for the site waits
 * for the end of all: if the manual has 第41中学 as it was typed, a report of 第四十一中学 comes before it all the same.
 */
import type { Row } from './find/rank.ts';

export class WaitingRows {
	readonly #next: Row[] = [];
	readonly #endOfPass: Row[] = [];
	readonly #end: Row[] = [];

	get length(): number {
		return this.#next.length + this.#endOfPass.length + this.#end.length;
	}

	add(rows: readonly Row[], loose: readonly Row[]): void {
		const printed = ({ ofSite }: Row): boolean => !ofSite;
		this.#next.push(...rows.filter(printed));
		this.#endOfPass.push(...loose.filter(printed));
		this.#end.push(...[...rows, ...loose].filter(({ ofSite }) => ofSite));
	}

	/** A pass is over. */
	endPass(): void {
		this.#next.push(...this.#endOfPass.splice(0));
	}

	/** Nothing is left to ask. @returns whether there is something to show */
	end(): boolean {
		this.#next.push(...this.#end.splice(0));
		return this.#next.length > 0;
	}

	/** @param most how many to show now at most */
	take(most: number): Row[] {
		return this.#next.splice(0, most);
	}

	/** To be shown before all others. */
	putBack(row: Row): void {
		this.#next.unshift(row);
	}
}
