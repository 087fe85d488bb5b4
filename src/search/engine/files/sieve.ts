/** Which shards of a group may hold a run of characters. */
import type { SieveEntry } from '../../format/manifest.ts';
import { slotOf } from '../../format/sieve.ts';
import type { Files } from './files.ts';

/** A group's sieve; without one, every shard may hold anything. */
export class Sieve {
	readonly #entry: SieveEntry;
	readonly #files: Pick<Files, 'sieve'>;

	constructor(entry: SieveEntry, files: Pick<Files, 'sieve'>) {
		this.#entry = entry;
		this.#files = files;
	}

	/** @param shard its index in the manifest */
	isAbout(shard: number): boolean {
		return this.#entry.shards.includes(shard);
	}

	/**
	 * @param shard its index in the manifest
	 * @param run folded
	 * @returns false only if the run stands nowhere in the shard; true if the sieve's files don't come; never rejects
	 */
	async mayHold(shard: number, run: string): Promise<boolean> {
		const place = this.#entry.shards.indexOf(shard);
		if (place < 0) return true;
		const answers = await Promise.all(tellingGrams(run).map((gram) => this.#isSet(place, gram)));
		return answers.every(Boolean);
	}

	async #isSet(place: number, gram: string): Promise<boolean> {
		const { folder, bytes, shards } = this.#entry;
		const { bucket, bits } = slotOf(gram, this.#entry);
		const table = await this.#files.sieve(`${folder}/${String(bucket)}.bin`).catch(() => undefined);
		if (table?.length !== bytes * shards.length) return true;
		return bits.every((bit) => ((table[place * bytes + (bit >> 3)] ?? 0) >> (bit & 7)) & 1);
	}
}

/** Three characters in a row tell much more than two; those at the ends and in the middle have least in common. */
function tellingGrams(run: string): string[] {
	const characters = [...run];
	if (characters.length < 2) return [];
	const last = Math.max(0, characters.length - 3);
	const starts = new Set([0, last, last >> 1]);
	return [...starts].map((start) => characters.slice(start, start + 3).join(''));
}
