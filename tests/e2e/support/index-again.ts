/** A built site's index made again, cut otherwise, and named in the pages that hold its manifest. */
import { putManifestIn } from '../../../src/publish/search-pages.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';

export async function indexAgain(...given: Parameters<typeof writeIndex>): Promise<void> {
	await writeIndex(...given);
	await putManifestIn(given[0]);
}
