import type { KnownEntry } from './inventory.ts';

/** Thrown when what the next site was to be made of is not as it was made. */
export class Damaged extends Error {
	readonly entries: readonly KnownEntry[];

	constructor(entries: readonly KnownEntry[]) {
		super('the live site is damaged');
		this.entries = entries;
	}
}
