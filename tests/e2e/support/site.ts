import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { outDir } from '../../../src/cli/project.ts';

/** The built site the browser tests look at. */
export const site = outDir();

/**
 * The address of every web page of the built site, in order: `/`, `/404.html`, `/editions/` …
 *
 * @throws {Error} when there is no built site
 */
export function addresses(): string[] {
	const found = files()
		.filter((file) => file.endsWith('.html'))
		.map((file) => (file.endsWith('/index.html') ? file.slice(0, -'index.html'.length) : file))
		.sort();
	if (!found.includes('/')) throw new Error(`There is no built site in ${site}: run npm run build first.`);
	return found;
}

/** The path of every file of the built site, from its root, with a slash in front. */
export function files(): string[] {
	try {
		return readdirSync(site, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => `${parentPath.slice(site.length).replaceAll(sep, '/')}/${name}`);
	} catch {
		return [];
	}
}
