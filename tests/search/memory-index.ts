/** A search index in memory, made by the indexer's own rules, without Pagefind. */
import type { Entry, Places, SearchIndex } from '../../src/search/browser/search-index.ts';
import type { Piece } from '../../src/search/piece.ts';
import { pageWords } from '../../src/search/text/page-words.ts';

type Made = Partial<Piece> & { headline: string; texts?: string[] };

/** @returns an index whose pieces are named by their place in the list: '0', '1', … */
export function memoryIndex(made: readonly Made[]): SearchIndex {
	const pieces = new Map<string, Piece>();
	const entries = new Map<string, Entry>();
	const places = new Map<string, Map<string, Places>>();
	made.forEach(({ texts = [], ...rest }, i) => {
		const id = String(i);
		const blocks = texts.map((text, n) => ({ id: `p${String(n + 1)}`, text }));
		const piece: Piece = { url: `/${id}/`, kind: '报道', date: '', day: '', edition: '', blocks, ...rest };
		const { words, headline } = pageWords(
			piece.headline,
			piece.blocks.map(({ text }) => text),
		);
		pieces.set(id, piece);
		entries.set(id, { kind: piece.kind, date: piece.date, headline });
		words.forEach((word, position) => {
			const ofWord = places.get(word) ?? new Map<string, Places>();
			places.set(word, ofWord);
			const ofPiece = ofWord.get(id) ?? { positions: [], score: 0 };
			ofWord.set(id, ofPiece);
			ofPiece.positions.push(position);
			ofPiece.score += 1 / words.length;
		});
	});
	return {
		entries,
		locate: (word) => Promise.resolve(places.get(word) ?? new Map<string, Places>()),
		piece(id) {
			const piece = pieces.get(id);
			return piece === undefined ? Promise.reject(new Error(`no piece ${id}`)) : Promise.resolve(piece);
		},
	};
}
