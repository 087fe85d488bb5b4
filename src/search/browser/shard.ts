/** A run of days of the archive, with an index of its own: what can be asked of it. */
import { placesOf, type Places } from '../format/chunk.ts';
import type { ShardEntry } from '../format/manifest.ts';
import type { Facets } from '../format/shard.ts';
import type { Piece } from '../piece.ts';
import { DownloadError } from './download.ts';
import type { Files } from './files.ts';
import type { OpenCatalogue } from './open-catalogue.ts';
import type { Sieve } from './sieve.ts';

/** Where nothing else is said, a method rejects with DownloadError where a file can't be had. */
export class Shard {
	readonly entry: ShardEntry;
	/** Shards with the same sieve are told apart by the same downloads; undefined where there is none. */
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

	/** @returns false only where the folded run stands nowhere in it; never rejects */
	async mayHold(run: string): Promise<boolean> {
		return (await this.sieve?.mayHold(this.#number, run)) ?? true;
	}

	catalogue(): Promise<OpenCatalogue> {
		return this.#files.catalogue(`${this.entry.folder}/catalogue.json`);
	}

	facets(): Promise<Facets> {
		return this.#files.facets(`${this.entry.folder}/facets.json`);
	}

	/** @returns where a word of the index stands; empty where it doesn't */
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

	/** @param number from 0, as the catalogue counts them */
	piece(number: number, signal: AbortSignal): Promise<Piece> {
		return this.#files.piece(`${this.entry.folder}/pieces/${String(number)}.json`, signal);
	}
}
