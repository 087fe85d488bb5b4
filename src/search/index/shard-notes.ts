/**
 * What is kept of a shard besides what readers get, so that the files that span shards can be made anew without reading
 * its pages: its grams, for the sieve, and its words to suggest.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Grams } from './gram-set.ts';
import { replaceFile } from './replace-file.ts';
import { Headline, NameCounts } from './suggestion-notes.ts';
import type { SuggestionNotes } from './suggestion-notes.ts';

/** Bytes of the two hashes of a gram; as many stand before them all, and say how many grams there are. */
const gramBytes = 8;

export async function keepGrams(folder: string, key: string, grams: Grams): Promise<void> {
	const words = new Uint32Array(2 * (1 + grams.size));
	words[0] = grams.size;
	let end = 2;
	for (const [one, two] of grams.hashes()) {
		words[end++] = one;
		words[end++] = two;
	}
	await replaceFile(join(folder, `${key}.grams`), new Uint8Array(words.buffer));
}

/** @returns null if they are not there, or not whole */
export async function gramsKept(folder: string, key: string): Promise<Grams | null> {
	const bytes = await readFile(join(folder, `${key}.grams`)).catch(() => null);
	if (bytes === null || bytes.length < gramBytes || bytes.length % gramBytes !== 0) return null;
	const words = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
	const size = words[0] ?? 0;
	if (words.length !== 2 * (1 + size)) return null;
	return {
		size,
		*hashes() {
			for (let at = 2; at < words.length; at += 2) yield [words[at] ?? 0, words[at + 1] ?? 0];
		},
	};
}

export async function keepSuggestions(folder: string, key: string, notes: SuggestionNotes): Promise<void> {
	await replaceFile(join(folder, `${key}.names.json`), JSON.stringify(notes.counts));
	await replaceFile(join(folder, `${key}.headlines.json`), JSON.stringify(notes.headlines));
}

/**
 * @param headlines whether they are wanted; there are none if they are not
 * @returns null if they are not there, or not whole
 */
export async function suggestionsKept(
	folder: string,
	key: string,
	headlines: boolean,
): Promise<SuggestionNotes | null> {
	const read = async <Shape extends z.ZodType>(shape: Shape, file: string): Promise<z.infer<Shape>> =>
		shape.parse(JSON.parse(await readFile(join(folder, file), 'utf8')));
	try {
		return {
			counts: await read(NameCounts, `${key}.names.json`),
			headlines: headlines ? await read(z.array(Headline), `${key}.headlines.json`) : [],
		};
	} catch {
		return null;
	}
}
