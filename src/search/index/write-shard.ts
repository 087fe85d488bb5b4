/** A shard's pages → its folder. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShardEntry } from '../format/manifest.ts';
import type { Catalogue, Column, Facets } from '../format/shard.ts';
import { gramsOf } from '../format/sieve.ts';
import { kinds, type Listing } from '../piece.ts';
import { pageWords } from '../text/page-words.ts';
import { digestFolder } from './digest-folder.ts';
import type { Page } from './find-pages.ts';
import { GramSet, type Grams } from './gram-set.ts';
import { inBatches } from './in-batches.ts';
import { indexPages, type PagefindChunk, type PageRow } from './pagefind-index.ts';
import { readPiece, type PieceRead } from './read-piece.ts';
import { SearchIndexError } from './search-index-error.ts';

/** All that is kept of a shard once it is written. */
export type ShardSummary = { entry: ShardEntry; grams: Grams };

/** `headlineWords`: how many of the piece's words are its headline's. */
type Indexed = PieceRead & { headlineWords: number };

/**
 * How many places of words a chunk holds. Of 2,500 pieces, 2,000 make about 1,500 chunks of 3.6 KB, and then the list of
 * chunks that every reader loads and the two or three chunks of a query cost least together.
 */
const wordsPerChunk = 2000;

/** How many pages are read at a time. */
const batch = 32;

/**
 * @param site the built site's folder
 * @param pages in the order in which they are to be numbered; at least one
 * @param parent the index's folder
 * @param onPiece is shown every piece, in no promised order
 * @throws SearchIndexError if a page breaks the contract of the searchable text
 */
export async function writeShard(
	site: string,
	pages: readonly Page[],
	parent: string,
	onPiece: (piece: PieceRead) => void,
): Promise<ShardSummary> {
	const grams = new GramSet();
	const indexed = new Map<string, Indexed>();
	async function* rows(): AsyncGenerator<PageRow> {
		for await (const read of inBatches(pages, batch, (page) => readPage(site, page))) {
			const { words, headline, runs } = wordsOf(read);
			for (const run of runs) for (const gram of gramsOf(run)) grams.add(gram);
			indexed.set(read.piece.url, { ...read, headlineWords: headline });
			onPiece(read);
			yield { url: read.piece.url, words };
		}
	}
	const { chunks, urls } = await indexPages(rows(), wordsPerChunk);
	const numbered = urls.map((url) => {
		const piece = indexed.get(url);
		if (piece === undefined) throw new SearchIndexError(url, 'Pagefind 给出的网页不在网站里。');
		return piece;
	});
	if (numbered.length !== indexed.size) {
		throw new SearchIndexError(
			'搜索',
			`交给 Pagefind ${String(indexed.size)} 页，它只收下 ${String(urls.length)} 页。`,
		);
	}
	const folder = await writeFolder(parent, numbered, chunks);
	return {
		entry: {
			folder,
			from: pages.find(({ date }) => date !== '')?.date ?? '',
			to: pages.at(-1)?.date ?? '',
			pieces: pages.length,
		},
		grams: grams.packed(),
	};
}

async function readPage(site: string, { file, url, date }: Page): Promise<PieceRead> {
	const read = readPiece(await readFile(join(site, file), 'utf8'), url, file);
	if (read?.piece.date !== date) {
		throw new SearchIndexError(file, `data-date 要照原样写成 2024-01-05 这样，不要用“&#50;”之类的写法。`);
	}
	return read;
}

function wordsOf({ piece }: PieceRead): ReturnType<typeof pageWords> {
	return pageWords({ ...piece, text: piece.headline }, piece.blocks, piece.spelt === '' ? [] : piece.spelt.split(' '));
}

async function writeFolder(
	parent: string,
	pieces: readonly Indexed[],
	chunks: readonly PagefindChunk[],
): Promise<string> {
	const folder = digestFolder(parent);
	chunks.forEach(({ content }, n) => {
		folder.write(`index/${String(n)}.pf_index`, content);
	});
	pieces.forEach(({ piece }, n) => {
		folder.write(`pieces/${String(n)}.json`, JSON.stringify(piece));
	});
	folder.write('catalogue.json', JSON.stringify(catalogueOf(pieces, chunks)));
	folder.write('facets.json', JSON.stringify(facetsOf(pieces)));
	return folder.name();
}

function catalogueOf(pieces: readonly Indexed[], chunks: readonly PagefindChunk[]): Catalogue {
	const days = [...new Set(pieces.map(({ piece }) => piece.date))].sort();
	const places = new Map(days.map((day, place) => [day, place]));
	return {
		chunks: chunks.map(({ firstWord }) => firstWord).join(''),
		kinds: pieces.map(({ piece }) => kinds.indexOf(piece.kind)),
		days,
		dates: pieces.map(({ piece }) => places.get(piece.date) ?? 0),
		headlines: pieces.map(({ headlineWords }) => headlineWords),
	};
}

function facetsOf(pieces: readonly Indexed[]): Facets {
	const listing = (of: Listing): Column => columnOf(pieces.map(({ listed }) => listed[of]));
	return {
		keyword: listing('keyword'),
		place: listing('place'),
		contributor: listing('contributor'),
		edition: columnOf(pieces.map(({ piece }) => (piece.edition === '' ? [] : [piece.edition]))),
	};
}

function columnOf(names: readonly (readonly string[])[]): Column {
	const places = new Map<string, number>();
	for (const name of names.flat()) if (!places.has(name)) places.set(name, places.size);
	return { names: [...places.keys()], of: names.map((own) => own.map((name) => places.get(name) ?? 0)) };
}
