import { appendFile, cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runNode, type Finished } from '../../support/run.ts';
import { fillIndex } from '../../support/search-service/fill-index.ts';
import type { FakeIndex } from '../../support/search-service/fake-index.ts';

export type ServiceArchive = {
	dir: string;
	/** What a search service holds once the export is in it. */
	index: FakeIndex;
	remove: () => Promise<void>;
};

/**
 * Builds tests/fixtures/archive for a search service at /archive-search/, and exports it.
 *
 * @throws {Error} when that fails, with what was printed
 */
export async function buildServiceArchive(): Promise<ServiceArchive> {
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'banmian-service-')));
	const env = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'site') };
	const run = async (...args: string[]): Promise<Finished> => {
		const finished = await runNode(args, { env });
		if (finished.status !== 0) throw new Error(finished.stdout + finished.stderr);
		return finished;
	};
	await cp(resolve(import.meta.dirname, '../../fixtures/archive'), env.CONTENT_DIR, { recursive: true });
	await appendFile(join(env.CONTENT_DIR, 'site.yaml'), 'search: /archive-search/\n');
	await run('src/cli/build.ts');
	const { stdout } = await run('src/cli/export.ts');
	return {
		dir: env.OUT_DIR,
		index: await fillIndex(stdout.trimEnd().split('\n')),
		remove: () => rm(folder, { recursive: true, force: true }),
	};
}
