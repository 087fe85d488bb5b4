/** tests/fixtures/archive, some years of a small paper, with its index cut as one of many thousands would be. */
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { otherNames } from '../../../src/loaders/other-names.ts';
import { readPlaces } from '../../../src/loaders/places-file.ts';
import { readSynonyms } from '../../../src/loaders/synonyms-file.ts';
import { builtSite } from '../../support/built-sites.ts';
import type { BuiltSite } from '../../support/built-sites.ts';
import { indexAgain } from './index-again.ts';

/** So few that an archive of fifty pieces has shards enough for two sieves. */
export const piecesPerShard = 6;

/** Copies the archive's content into a content folder, with the words that mean the same as they are shipped. */
export async function fillArchive(content: string): Promise<void> {
	await cp(resolve(import.meta.dirname, '../../fixtures/archive'), content, { recursive: true });
	await cp(resolve(import.meta.dirname, '../../../content/lexicon'), join(content, 'lexicon'), { recursive: true });
}

/** @throws {Error} when it can't be built, with what the build printed */
export function buildArchive(): Promise<BuiltSite> {
	return builtSite('archive', fillArchive, async ({ content, dir }) => {
		const [{ synonyms }, { places }] = [await readSynonyms(content), await readPlaces(content)];
		await indexAgain(dir, { atMost: piecesPerShard, synonyms: [...synonyms, ...otherNames(places)] });
	});
}
