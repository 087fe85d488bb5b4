import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import { runNode } from '../../support/run.ts';

/** So few that an archive of fifty pieces has shards enough for two sieves. */
export const piecesPerShard = 6;

export type Archive = { dir: string; remove: () => Promise<void> };

/**
 * Builds tests/fixtures/archive, some years of a small paper, with its index cut as one of many thousands would be.
 *
 * @throws {Error} when it can't be built, with what the build printed
 */
export async function buildArchive(): Promise<Archive> {
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'banmian-archive-')));
	const dir = join(folder, 'site');
	const content = resolve(import.meta.dirname, '../../fixtures/archive');
	const { status, stdout, stderr } = await runNode(['src/cli/build.ts'], {
		env: { CONTENT_DIR: content, OUT_DIR: dir },
	});
	if (status !== 0) throw new Error(stdout + stderr);
	await writeIndex(dir, { atMost: piecesPerShard });
	return { dir, remove: () => rm(folder, { recursive: true, force: true }) };
}
