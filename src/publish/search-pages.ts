/** The search pages, which have in them what the index's manifest says: a question is a round trip shorter for it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../search/index/replace-file.ts';

/** Folders with a page that answers questions. */
const searchFolders = ['search/', 'elder/search/'];

/** As SearchHead.astro writes it, where the manifest is to be asked for; or what an earlier manifest was put into. */
const asked =
	/<link rel="preload" as="fetch" href="(?<index>[^"]*)manifest\.json"[^>]*>|<script type="application\/json" data-index="(?<index>[^"]*)">[^<]*<\/script>/u;

/**
 * Puts the manifest where the page asked for it, as data that `src/search/view/asks.ts` reads. A page that is not there, or
 * does not ask for it, stays as it is; one that has a manifest gets the one that is there now.
 *
 * @param site the site's folder, with the index's manifest
 * @returns the folders of the pages that are now others
 */
export async function putManifestIn(site: string): Promise<string[]> {
	const changed: string[] = [];
	const manifest = readFileSync(join(site, 'pagefind/manifest.json'), 'utf8').replaceAll('<', '\\u003c');
	for (const folder of searchFolders) {
		const file = join(site, folder, 'index.html');
		if (!existsSync(file)) continue;
		const html = readFileSync(file, 'utf8');
		const index = asked.exec(html)?.groups?.['index'] ?? '';
		const filled = html.replace(
			asked,
			() => `<script type="application/json" data-index="${index}">${manifest}</script>`,
		);
		if (filled === html) continue;
		await replaceFile(file, filled);
		changed.push(folder);
	}
	return changed;
}
