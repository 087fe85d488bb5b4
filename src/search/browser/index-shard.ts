/** A shard as its files describe it. */
import { placesOf, type Places } from '../format/chunk.ts';
import type { ShardEntry } from '../format/manifest.ts';
import type { Facets } from '../format/shard.ts';
import type { Piece } from '../piece.ts';
import { DownloadError } from './download.ts';
import type { Files } from './files.ts';
import { findRun } from './find-run.ts';
import type { Hits } from './hits.ts';
import type { OpenCatalogue } from './open-catalogue.ts';
import type { Shard } from './shard.ts';
import type { Sieve } from './sieve.ts';

export class IndexShard implements Shard {
	readonly entry: ShardEntry;
	readonly sieve: Sieve | undefined;
	readonly #files: Files;
	readonly #number: number;

	/** @param number its index in the manifest */
	constructor(entry: ShardEntry, files: Files, sieve: Sieve | undefined, number: number) {
		this.entry = entry;
		this.sieve = sieve;
		this.#files = files;
		this.#number = number;
	}

	async mayHold(run: string): Promise<boolean> {
		return (await this.sieve?.mayHold(this.#number, run)) ?? true;
	}

	catalogue(): Promise<OpenCatalogue> {
		return this.#files.catalogue(`${this.entry.folder}/catalogue.json`);
	}

	facets(): Promise<Facets> {
		return this.#files.facets(`${this.entry.folder}/facets.json`);
	}

	async places(word: string, signal: AbortSignal): Promise<Places> {
		const { chunkOf, size } = await this.catalogue();
		signal.throwIfAborted();
		const chunk = chunkOf(word);
		if (chunk < 0) return new Map();
		const path = `${this.entry.folder}/index/${String(chunk)}.pf_index`;
		const bytes = await this.#files.chunk(path, signal);
		const places = placesOf(bytes, word);
		for (const piece of places.keys()) if (piece >= size) throw new DownloadError('damaged', path);
		return places;
	}

	find(run: string, printed: boolean, signal: AbortSignal): Promise<Hits> {
		return findRun(this, run, printed, signal);
	}

	piece(number: number, signal: AbortSignal): Promise<Piece> {
		return this.#files.piece(`${this.entry.folder}/pieces/${String(number)}.json`, signal);
	}
}
