/** Saved pieces as a shard: their texts are few enough to be looked through, so it needs no index. */
import type { Facets } from '../../../search/format/shard.ts';
import type { Hit } from '../../../search/engine/find/hits.ts';
import type { OpenCatalogue } from '../../../search/engine/files/open-catalogue.ts';
import type { Shard } from '../../../search/engine/shard.ts';
import type { Listing } from '../../../search/piece.ts';
import { fold } from '../../../search/text/fold.ts';
import type { SavedPiece } from '../format/saved-texts.ts';

/** @param saved at least one piece */
export function savedShard(saved: readonly SavedPiece[]): Shard {
	const dates = saved
		.map(({ piece }) => piece.date)
		.filter((date) => date !== '')
		.sort();
	const texts = saved.map(({ piece }) => ({
		headline: forms(piece.headline, piece.simplified),
		blocks: piece.blocks.flatMap(({ text, simplified }) => forms(text, simplified)),
	}));
	return {
		entry: { folder: 'saved', from: dates[0] ?? '', to: dates.at(-1) ?? '', pieces: saved.length },
		sieve: undefined,
		mayHold: () => Promise.resolve(true),
		catalogue: () => Promise.resolve(catalogueOf(saved)),
		facets: () => Promise.resolve(facetsOf(saved)),
		// There are no words to ask for: only guesses at what was meant go without them.
		places: () => Promise.resolve(new Map<number, number[]>()),
		find: (run, printed) => Promise.resolve(printed ? findIn(texts, run) : new Map<number, Hit>()),
		piece(number) {
			const one = saved[number];
			return one === undefined ? Promise.reject(new RangeError(String(number))) : Promise.resolve(one.piece);
		},
	};
}

function forms(text: string, simplified: string | undefined): string[] {
	return simplified === undefined ? [fold(text).text] : [fold(text).text, fold(simplified).text];
}

function findIn(texts: readonly { headline: string[]; blocks: string[] }[], run: string): Map<number, Hit> {
	const hits = new Map<number, Hit>();
	for (const [piece, { headline, blocks }] of texts.entries()) {
		const above = headline.reduce((sum, title) => sum + count(title, run), 0);
		const places = blocks.reduce((sum, block) => sum + count(block, run), above);
		if (places > 0) hits.set(piece, { headline: above > 0, places });
	}
	return hits;
}

function count(text: string, run: string): number {
	let places = 0;
	for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) places++;
	return places;
}

function catalogueOf(saved: readonly SavedPiece[]): OpenCatalogue {
	const at = (number: number) => saved[number]?.piece;
	return {
		size: saved.length,
		chunksOf: () => [],
		kindOf: (number) => at(number)?.kind ?? '文章',
		dateOf: (number) => at(number)?.date ?? '',
		dayOf: (number) => Number(at(number)?.date.replaceAll('-', '') ?? 0),
		headlineOf: () => 0,
	};
}

function facetsOf(saved: readonly SavedPiece[]): Facets {
	const listed = (listing: Listing) => columnOf(saved.map((one) => one.listed[listing]));
	return {
		keyword: listed('keyword'),
		place: listed('place'),
		contributor: listed('contributor'),
		edition: columnOf(saved.map(({ piece }) => (piece.edition === '' ? [] : [piece.edition]))),
	};
}

function columnOf(names: readonly (readonly string[])[]): Facets[Listing] {
	const all = [...new Set(names.flat())];
	const numbers = new Map(all.map((name, number) => [name, number]));
	return { names: all, of: names.map((own) => own.map((name) => numbers.get(name) ?? 0)) };
}
