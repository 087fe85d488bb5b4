/** The files of a review copy, out of a built site. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { copyPath } from './copy/copy-path.ts';
import { rewritePage } from './copy/rewrite-page.ts';
import type { ReviewJob } from './copy/rewrite-page.ts';

/** @returns the addresses of an edition's pages, from the site's root, those in large print too, in order */
export async function pagesOf(site: string, edition: string): Promise<string[]> {
	const found: string[] = [];
	for (const root of [`/${edition}/`, `/elder/${edition}/`]) {
		const files = await readdir(join(site, root), { recursive: true }).catch(() => []);
		const pages = files.map((file) => `/${file.split(sep).join('/')}`).filter((file) => file.endsWith('/index.html'));
		found.push(...pages.map((file) => root + file.slice(1, -'index.html'.length)));
	}
	return found.sort();
}

/**
 * @param site the built site's folder, absolute
 * @throws {Error} what the system says, for a file of the site that is not there
 */
export async function* copyFiles(
	site: string,
	job: ReviewJob,
): AsyncGenerator<{ path: string; bytes: Uint8Array | string }> {
	const shown = new Set<string>();
	for (const address of job.pages) {
		const { html, files } = rewritePage(await readFile(join(site, address, 'index.html'), 'utf8'), address, job);
		for (const file of files) shown.add(file);
		const path = copyPath(address, job.edition);
		if (path !== null) yield { path, bytes: html };
	}
	for (const file of shown) yield { path: file.slice(1), bytes: await readFile(join(site, decodeURIComponent(file))) };
	yield { path: 'robots.txt', bytes: 'User-agent: *\nDisallow: /\n' };
}
