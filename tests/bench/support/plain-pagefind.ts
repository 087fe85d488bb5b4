/** Pagefind as it comes, over the same pages: the yardstick. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';

/** The page that asks it, without Pagefind's own interface; its language is the site's. */
const html = '<!doctype html><html lang="zh-CN"><title>Pagefind</title></html>';

/**
 * @param dist a built site, which stays as it is
 * @returns the folder of the index; the caller's to remove
 */
export async function buildPlain(dist: string): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'banmian-plain-'));
	delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
	try {
		const { index, errors } = await createIndex({});
		if (index === undefined) throw new Error(errors.join('; '));
		await index.addDirectory({ path: dist });
		await index.writeFiles({ outputPath: folder });
		await writeFile(join(folder, 'index.html'), html);
		return folder;
	} finally {
		await close();
	}
}

/**
 * @param page open at the index's page
 * @returns the addresses of the first ten results
 */
export async function askPlain(page: Page, query: string): Promise<string[]> {
	// As text: the compiler knows nothing of a module that is only there in the browser.
	const found: unknown = await page.evaluate(`(async () => {
		const pagefind = await import('./pagefind.js');
		const { results } = await pagefind.search(${JSON.stringify(query)});
		const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
		return shown.map(({ url }) => decodeURIComponent(url));
	})()`);
	return Array.isArray(found) ? found.map(String) : [];
}
