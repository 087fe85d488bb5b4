import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtSite, runFor } from '../../support/built-sites.ts';
import { fillIndex } from '../../support/search-service/fill-index.ts';
import type { FakeIndex } from '../../support/search-service/fake-index.ts';
import { fillArchive } from './archive.ts';

export type ServiceArchive = {
	dir: string;
	/** What a search service holds once the export is in it. */
	index: FakeIndex;
};

/**
 * Builds tests/fixtures/archive for a search service at /archive-search/, and exports it.
 *
 * @throws {Error} when that fails, with what was printed
 */
export async function buildServiceArchive(): Promise<ServiceArchive> {
	const site = await builtSite('service-archive', async (content) => {
		await fillArchive(content);
		await appendFile(join(content, 'site.yaml'), 'search: /archive-search/\n');
	});
	const { status, stdout, stderr } = await runFor(site, 'src/cli/export.ts');
	if (status !== 0) throw new Error(stdout + stderr);
	return { dir: site.dir, index: await fillIndex(stdout.trimEnd().split('\n')) };
}
