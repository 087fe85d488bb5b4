/** A shard as its files describe it. */
import { placesOf, together, type Places } from '../../format/chunk.ts';
import type { ShardEntry } from '../../format/manifest.ts';
import type { Facets } from '../../format/shard.ts';
import type { Piece } from '../../piece.ts';
import { DownloadError } from './download.ts';
import type { Files } from './files.ts';
import { findRun } from '../find/find-run.ts';
import type { Hits } from '../find/hits.ts';
import type { OpenCatalogue } from './open-catalogue.ts';
import type { Shard } from '../shard.ts';
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

	async places(beginning: string, signal: AbortSignal): Promise<Places> {
		const { chunksOf, size } = await this.catalogue();
		signal.throwIfAborted();
		const all = new Map<number, readonly number[]>();
		const read = await Promise.all(chunksOf(beginning).map((chunk) => this.#placesIn(chunk, beginning, size, signal)));
		for (const places of read) for (const [piece, here] of places) all.set(piece, together(all.get(piece), here));
		return all;
	}

	async #placesIn(chunk: number, beginning: string, size: number, signal: AbortSignal): Promise<Places> {
		const path = `${this.entry.folder}/index/${String(chunk)}.pf_index`;
		const places = placesOf(await this.#files.chunk(path, signal), beginning);
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
