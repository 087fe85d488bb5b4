/** The files of the index, each loaded once and read into what is asked of it. */
import { checkChunk, unpackChunk } from '../../format/chunk.ts';
import { manifestName, type Manifest } from '../../format/manifest.ts';
import type { Facets } from '../../format/shard.ts';
import type { Suggestion } from '../../format/suggestions.ts';
import { suggestionKinds } from '../../format/suggestions.ts';
import type { Piece } from '../../piece.ts';
import { download, readJson } from './download.ts';
import { takeEarly, type EarlyFiles } from './early-files.ts';
import { isCatalogue, isFacets, isManifest, isPiece, isSuggestionFile } from './file-shapes.ts';
import { openCatalogue, type OpenCatalogue } from './open-catalogue.ts';
import { remembered, type Remembered } from './remembered.ts';

/** Paths are those below the index's folder. All reject with DownloadError, or with what a signal was aborted with. */
export type Files = {
	/** Asked for anew each time: all other files keep their content, this one names them. */
	manifest: () => Promise<Manifest>;
	catalogue: Remembered<OpenCatalogue>;
	facets: Remembered<Facets>;
	chunk: Remembered<Uint8Array>;
	piece: Remembered<Piece>;
	sieve: Remembered<Uint8Array>;
	suggestions: Remembered<readonly Suggestion[]>;
};

/** How many files of the index and how many texts stay in memory: some ten megabytes at most. */
const keptChunks = 300;
const keptPieces = 500;

/**
 * @param base the index's folder as an address, with a slash at the end
 * @param early what the page asked for before its script came
 */
export function createFiles(base: string, early: EarlyFiles = new Map()): Files {
	function kept<T>(read: (bytes: ArrayBuffer) => T | Promise<T>, limit?: number): Remembered<T> {
		return remembered(
			async (path, signal) =>
				(await takeEarly(early, path, read)) ?? download(base + path, read, 'force-cache', signal),
			limit,
		);
	}
	return {
		async manifest() {
			const read = (bytes: ArrayBuffer): Manifest => readJson(bytes, isManifest);
			return (
				(await takeEarly(early, manifestName, read)) ??
				download(base + manifestName, read, 'default', new AbortController().signal)
			);
		},
		catalogue: kept((bytes) => openCatalogue(readJson(bytes, isCatalogue))),
		facets: kept((bytes) => readJson(bytes, isFacets)),
		chunk: kept(readChunk, keptChunks),
		piece: kept((bytes) => readJson(bytes, isPiece), keptPieces),
		sieve: kept((bytes) => new Uint8Array(bytes)),
		suggestions: kept((bytes) => {
			const { texts, spelt, kinds, counts, simplified = {} } = readJson(bytes, isSuggestionFile);
			return texts.map((text, i) => ({
				text,
				spelt: spelt[i] ?? '',
				kind: suggestionKinds[kinds[i] ?? 0] ?? 'headline',
				count: counts[i] ?? 0,
				...simplifiedOf(text, simplified),
			}));
		}),
	};
}

/** What is not place for place would have its marks elsewhere. */
function simplifiedOf(text: string, characters: Readonly<Record<string, string>>): Pick<Suggestion, 'simplified'> {
	const simplified = [...text].map((character) => characters[character] ?? character).join('');
	return simplified === text || simplified.length !== text.length ? {} : { simplified };
}

/** Reads all of it once, so that a chunk kept in memory is a sound one. */
async function readChunk(bytes: ArrayBuffer): Promise<Uint8Array> {
	const chunk = await unpackChunk(bytes);
	checkChunk(chunk);
	return chunk;
}
