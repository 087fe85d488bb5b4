/** A run of days of the archive that can be asked by itself. */
import type { Places } from '../format/chunk.ts';
import type { ShardEntry } from '../format/manifest.ts';
import type { Facets } from '../format/shard.ts';
import type { Piece } from '../piece.ts';
import type { Hits } from './find/hits.ts';
import type { OpenCatalogue } from './files/open-catalogue.ts';
import type { Sieve } from './files/sieve.ts';

/** Unless stated otherwise, a method rejects with DownloadError if a file can't be had. */
export type Shard = {
	readonly entry: ShardEntry;
	/** Shards with the same sieve are told apart by the same downloads; undefined if there is none. */
	readonly sieve: Sieve | undefined;
	/** @returns false only if the folded run stands nowhere in it; never rejects */
	mayHold: (run: string) => Promise<boolean>;
	catalogue: () => Promise<OpenCatalogue>;
	facets: () => Promise<Facets>;
	/**
	 * @param beginning a word of the index, or the code point that several begin with
	 * @returns where they stand; empty if they don't
	 */
	places: (beginning: string, signal: AbortSignal) => Promise<Places>;
	/**
	 * @param run folded
	 * @param printed whether the run can be seen in a piece's texts; a reading can't
	 * @returns exactly the pieces in which it stands
	 */
	find: (run: string, printed: boolean, signal: AbortSignal) => Promise<Hits>;
	/** @param number from 0, as the catalogue counts them */
	piece: (number: number, signal: AbortSignal) => Promise<Piece>;
};
