/** The index as the browser uses it: where a word stands, and what the site says of a piece. */
import { kinds, type Kind, type Piece } from '../piece.ts';
import { isCatalogue, isPiece } from './guards.ts';
import { loadPagefind } from './pagefind.ts';

/** A word's places in one piece, and how much Pagefind thinks the piece is about it. */
export type Places = { positions: number[]; score: number };

/** What is known of a piece before its text is loaded. */
export type Entry = { kind: Kind; date: string; headline: number };

export type SearchIndex = {
	/** By Pagefind's name of the piece. */
	entries: ReadonlyMap<string, Entry>;
	/** @returns by piece; empty where no piece has the word */
	locate: (word: string) => Promise<ReadonlyMap<string, Places>>;
	/** Loaded once. */
	piece: (id: string) => Promise<Piece>;
};

/**
 * @param base the index's folder as an address, with a slash at the end
 * @param script where Pagefind's script is loaded from
 * @throws whatever fetch and import throw where a file is missing
 */
export async function openIndex(base: string, script = `${base}pagefind.js`): Promise<SearchIndex> {
	const [pagefind, catalogue] = await Promise.all([loadPagefind(base, script), readJson(`${base}catalogue.json`)]);
	if (!isCatalogue(catalogue)) throw new Error('catalogue.json is not a catalogue');
	const entries = new Map<string, Entry>();
	catalogue.ids.forEach((id, i) => {
		entries.set(id, {
			kind: kinds[catalogue.kinds[i] ?? 0] ?? '文章',
			date: catalogue.days[catalogue.dates[i] ?? 0] ?? '',
			headline: catalogue.headlines[i] ?? 0,
		});
	});
	const pieces = new Map<string, Promise<Piece>>();
	return {
		entries,
		async locate(word) {
			const { results } = await pagefind.search(word);
			return new Map(results.map(({ id, words, score }) => [id, { positions: words, score }]));
		},
		piece(id) {
			const piece = pieces.get(id) ?? readPiece(`${base}pieces/${id}.json`);
			pieces.set(id, piece);
			return piece;
		},
	};
}

async function readPiece(url: string): Promise<Piece> {
	const piece = await readJson(url);
	if (!isPiece(piece)) throw new Error(`${url} is not a piece`);
	return piece;
}

async function readJson(url: string): Promise<unknown> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
	return response.json();
}
