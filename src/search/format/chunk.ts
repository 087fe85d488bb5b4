/** One file of Pagefind's index: a run of words in order, with the places of each. */
import { CborReader } from './cbor.ts';
import { DamagedFile } from './damaged-file.ts';

/** What Pagefind writes before the CBOR, so that one sees whether a file is still packed. */
const magic = new TextEncoder().encode('pagefind_dcd');

/** A word's positions in each piece that has it, in order; pieces by number, in order too. */
export type Places = ReadonlyMap<number, readonly number[]>;

/**
 * @param file as it came: gzip, or already unpacked by a host that declares it as an encoding
 * @returns the CBOR in it
 * @throws DamagedFile if it can't be unpacked, or isn't Pagefind's
 */
export async function unpackChunk(file: ArrayBuffer): Promise<Uint8Array> {
	const bytes = new Uint8Array(file);
	const unpacked = startsWith(bytes, magic) ? bytes : await gunzip(file);
	if (!startsWith(unpacked, magic)) throw new DamagedFile('no index file');
	return unpacked.subarray(magic.length);
}

/** No word begins so: it is no letter of the index. */
const nothing = '!';

/** Reads all of a chunk. @throws DamagedFile if it isn't what it should be */
export function checkChunk(chunk: Uint8Array): void {
	placesOf(chunk, nothing);
}

/**
 * Only the places of the words asked for are made into values; all others are skipped in place.
 *
 * @param chunk from `unpackChunk`
 * @param beginning a word, or what several begin with: code points
 * @returns of all words that begin so, together; empty if none of the chunk's does
 * @throws DamagedFile if the chunk isn't what it should be, whichever word is asked for
 */
export function placesOf(chunk: Uint8Array, beginning: string): Places {
	const wanted = new TextEncoder().encode(beginning);
	const reader = new CborReader(chunk);
	const places = new Map<number, readonly number[]>();
	reader.array();
	for (let words = reader.array(); words > 0; words--) {
		// A word, its pieces, and in newer files its spellings with marks.
		let fields = fieldsOf(reader, 2) - 1;
		if (reader.textBegins(wanted)) {
			readPlaces(reader, places);
			fields--;
		}
		for (; fields > 0; fields--) reader.skip();
	}
	return places;
}

/** @returns the first word of a chunk, '' if it has none; throws like `placesOf` */
export function firstWord(chunk: Uint8Array): string {
	const reader = new CborReader(chunk);
	reader.array();
	if (reader.array() === 0) return '';
	fieldsOf(reader, 2);
	return reader.text();
}

function readPlaces(reader: CborReader, places: Map<number, readonly number[]>): void {
	let piece = 0;
	for (let pieces = reader.array(); pieces > 0; pieces--) {
		// The distance from the piece before, its positions, and those in its metadata.
		const fields = fieldsOf(reader, 2);
		piece += reader.integer();
		const positions = readPositions(reader);
		for (let rest = fields - 2; rest > 0; rest--) reader.skip();
		if (positions.length > 0) places.set(piece, together(places.get(piece), positions));
	}
}

/** @returns the places of both, in order */
export function together(some: readonly number[] | undefined, more: readonly number[]): readonly number[] {
	return some === undefined ? more : [...some, ...more].sort((a, b) => a - b);
}

/** Each number is the distance from the one before; a negative one sets a weight, and what follows it counts from 0. */
function readPositions(reader: CborReader): number[] {
	const positions: number[] = [];
	let position = 0;
	let weights = 0;
	for (let left = reader.array(); left > 0; left--) {
		const step = reader.integer();
		if (step < 0) {
			position = 0;
			weights++;
		} else {
			position += step;
			positions.push(position);
		}
	}
	return weights === 0 ? positions : positions.sort((a, b) => a - b);
}

function fieldsOf(reader: CborReader, least: number): number {
	const fields = reader.array();
	if (fields < least) throw new DamagedFile('index file: a field is missing');
	return fields;
}

async function gunzip(file: ArrayBuffer): Promise<Uint8Array> {
	try {
		const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
		return new Uint8Array(await new Response(stream).arrayBuffer());
	} catch (cause) {
		throw new DamagedFile('index file: not gzip, or broken', { cause });
	}
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
	return start.every((byte, i) => bytes[i] === byte);
}
