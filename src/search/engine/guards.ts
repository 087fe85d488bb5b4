/** Do files that came over the network have the shape they should? */
import type { Manifest, ShardEntry, SieveEntry } from '../format/manifest.ts';
import type { Catalogue, Column, Facets } from '../format/shard.ts';
import { suggestionKinds, type SuggestionFile } from '../format/suggestions.ts';
import { isKind, kinds, listings, type Block, type Piece } from '../piece.ts';

export function isManifest(value: unknown): value is Manifest {
	return (
		isRecord(value) &&
		isList(value['shards'], isShardEntry) &&
		isList(value['sieves'], isSieveEntry) &&
		isText(value['suggestions'])
	);
}

function isShardEntry(value: unknown): value is ShardEntry {
	return isRecord(value) && [value['folder'], value['from'], value['to']].every(isText) && isNatural(value['pieces']);
}

function isSieveEntry(value: unknown): value is SieveEntry {
	return (
		isRecord(value) &&
		isText(value['folder']) &&
		isNatural(value['buckets']) &&
		isNatural(value['bytes']) &&
		isList(value['shards'], isNatural)
	);
}

export function isCatalogue(value: unknown): value is Catalogue {
	if (!isRecord(value) || !isText(value['chunks'])) return false;
	const { kinds: kind, days, dates, headlines } = value;
	return (
		isList(days, isText) &&
		isList(kind, (one) => isBelow(one, kinds.length)) &&
		isList(dates, (one) => isBelow(one, days.length)) &&
		isList(headlines, isNatural) &&
		kind.length === dates.length &&
		kind.length === headlines.length
	);
}

export function isFacets(value: unknown): value is Facets {
	return isRecord(value) && [...listings, 'edition'].every((name) => isColumn(value[name]));
}

function isColumn(value: unknown): value is Column {
	if (!isRecord(value)) return false;
	const { names, of } = value;
	return isList(names, isText) && isList(of, (piece) => isList(piece, (name) => isBelow(name, names.length)));
}

export function isPiece(value: unknown): value is Piece {
	return (
		isRecord(value) &&
		['url', 'date', 'day', 'edition', 'headline', 'spelt'].every((name) => isText(value[name])) &&
		isKind(value['kind']) &&
		isList(value['blocks'], isBlock)
	);
}

function isBlock(value: unknown): value is Block {
	return isRecord(value) && isText(value['id']) && isText(value['text']);
}

export function isSuggestionFile(value: unknown): value is SuggestionFile {
	if (!isRecord(value)) return false;
	const { texts, spelt, kinds: kind, counts } = value;
	return (
		isList(texts, isText) &&
		isList(spelt, isText) &&
		isList(kind, (one) => isBelow(one, suggestionKinds.length)) &&
		isList(counts, isNatural) &&
		[spelt, kind, counts].every((column) => column.length === texts.length)
	);
}

export function isList<T>(value: unknown, isOne: (value: unknown) => value is T): value is T[];
export function isList(value: unknown, isOne: (value: unknown) => boolean): value is number[];
export function isList(value: unknown, isOne: (value: unknown) => boolean): boolean {
	return Array.isArray(value) && value.every(isOne);
}

export function isText(value: unknown): value is string {
	return typeof value === 'string';
}

export function isNatural(value: unknown): value is number {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isBelow(value: unknown, limit: number): value is number {
	return isNatural(value) && value < limit;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
