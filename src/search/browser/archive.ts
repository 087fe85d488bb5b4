/** The whole index as its manifest describes it. */
import type { Manifest } from '../format/manifest.ts';
import type { Suggestion } from '../format/suggestions.ts';
import type { Files } from './files.ts';
import { Shard } from './shard.ts';
import { Sieve } from './sieve.ts';

export class Archive {
	/** The newest first. */
	readonly shards: readonly Shard[];
	readonly #suggestions: string;
	readonly #files: Files;

	constructor({ shards, sieves, suggestions }: Manifest, files: Files) {
		const groups = sieves.map((entry) => new Sieve(entry, files));
		this.shards = shards.map((entry, n) => {
			const sieve = groups.find((group) => group.isAbout(n));
			return new Shard(entry, files, sieve, n);
		});
		this.#suggestions = suggestions;
		this.#files = files;
	}

	/** @returns [] where they don't come, to be asked for again; never rejects */
	async suggestions(): Promise<readonly Suggestion[]> {
		try {
			return await this.#files.suggestions(this.#suggestions);
		} catch {
			return [];
		}
	}
}
