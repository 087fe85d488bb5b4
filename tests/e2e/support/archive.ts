/** tests/fixtures/archive, some years of a small paper, with its index cut as one of many thousands would be. */
import { cp } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import { builtSite } from '../../support/built-sites.ts';
import type { BuiltSite } from '../../support/built-sites.ts';

/** So few that an archive of fifty pieces has shards enough for two sieves. */
export const piecesPerShard = 6;

/** Copies the archive's content into a content folder. */
export function fillArchive(content: string): Promise<void> {
	return cp(resolve(import.meta.dirname, '../../fixtures/archive'), content, { recursive: true });
}

/** @throws {Error} when it can't be built, with what the build printed */
export function buildArchive(): Promise<BuiltSite> {
	return builtSite('archive', fillArchive, async ({ dir }) => {
		await writeIndex(dir, { atMost: piecesPerShard });
	});
}
