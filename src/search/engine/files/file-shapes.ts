/** Checks whether the index's files have the shape they should. */
import type { Manifest, ShardEntry, SieveEntry } from '../../format/manifest.ts';
import type { Catalogue, Column, Facets } from '../../format/shard.ts';
import { isBelow, isList, isNatural, isRecord, isText, isTextMap } from '../../format/shapes.ts';
import { suggestionKinds, type SuggestionFile } from '../../format/suggestions.ts';
import { isKind, kinds, listings, type Block, type Piece } from '../../piece.ts';

export function isManifest(value: unknown): value is Manifest {
	return (
		isRecord(value) &&
		isList(value['shards'], isShardEntry) &&
		isList(value['sieves'], isSieveEntry) &&
		isText(value['suggestions']) &&
		isSynonyms(value['synonyms'])
	);
}

export function isSynonyms(value: unknown): value is string[][] {
	return isList(value, isWords);
}

function isWords(value: unknown): value is string[] {
	return isList(value, isText);
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
		isSimplifiedOf(value['headline'], value['simplified']) &&
		isList(value['blocks'], isBlock)
	);
}

function isBlock(value: unknown): value is Block {
	return (
		isRecord(value) &&
		isText(value['id']) &&
		isText(value['text']) &&
		isSimplifiedOf(value['text'], value['simplified'])
	);
}

/** Marks are found in one and set in the other: a place in both must be the same. */
function isSimplifiedOf(text: unknown, simplified: unknown): boolean {
	return simplified === undefined || (isText(text) && isText(simplified) && simplified.length === text.length);
}

export function isSuggestionFile(value: unknown): value is SuggestionFile {
	if (!isRecord(value)) return false;
	const { texts, spelt, kinds: kind, counts, simplified = {} } = value;
	return (
		isTextMap(simplified) &&
		isList(texts, isText) &&
		isList(spelt, isText) &&
		isList(kind, (one) => isBelow(one, suggestionKinds.length)) &&
		isList(counts, isNatural) &&
		[spelt, kind, counts].every((column) => column.length === texts.length)
	);
}
