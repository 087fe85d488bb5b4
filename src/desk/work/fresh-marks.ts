/** 先标的: the lines of new pages that were marked as earlier ones, until an editor has looked at them. Lives as long as the desk is open. */
import type { FreshMark } from '../edit/fresh-mark.ts';

const none: ReadonlyMap<string, FreshMark> = new Map();

export class FreshMarks {
	/** By the line as it was written: one that is touched reads otherwise, and one that is moved or undone is found again. */
	readonly #marks = new Map<string, Map<string, FreshMark>>();
	readonly #looked = new Map<string, number>();

	/**
	 * A page was put in.
	 *
	 * @param path of its file, absolute
	 * @param marks by the line with its mark, without its line end
	 */
	put(path: string, marks: ReadonlyMap<string, FreshMark>): void {
		this.#marks.set(path, new Map(marks));
	}

	/** @returns by the line with its mark, those that nobody has looked at */
	of(path: string): ReadonlyMap<string, FreshMark> {
		return this.#marks.get(path) ?? none;
	}

	/** An editor has said of these lines what they are. */
	settle(path: string, lines: readonly string[]): void {
		let any = false;
		for (const line of lines) any = this.#marks.get(path)?.delete(line) === true || any;
		if (any) this.#looked.set(path, this.looked(path) + 1);
	}

	/** How often lines of a page were settled: another window asks whether there is news. */
	looked(path: string): number {
		return this.#looked.get(path) ?? 0;
	}
}
