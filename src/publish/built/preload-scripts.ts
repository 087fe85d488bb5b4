/** A page that shows nothing without its script asks for it, and for all that the script imports, before all else. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = '/_astro/';
const scriptFile = /<script type="module"[^>]* src="([^"]*\/_astro\/)([^"/]+\.js)"/g;
const headEnd = '</head>';

/**
 * Writes into the page's head a `modulepreload` for each of its scripts and each file that they import at once: without it
 * a browser learns of them only from the script, one round trip later.
 *
 * @param site the built site's folder
 * @param file of the page, below the site's folder
 */
export function preloadScripts(site: string, file: string): void {
	const path = join(site, file);
	const html = readFileSync(path, 'utf8');
	const names = readdirSync(join(site, folder)).filter((name) => name.endsWith('.js'));
	const links = Array.from(html.matchAll(scriptFile)).flatMap(([, base = '', name = '']) =>
		[...withImports(site, name, names)].map((one) => `<link rel="modulepreload" href="${base}${one}">`),
	);
	writeFileSync(
		path,
		html.replace(headEnd, () => [...new Set(links), headEnd].join('')),
	);
}

/** @returns a script and the files that come with it before it runs, but not those that it loads later */
function withImports(site: string, script: string, names: readonly string[]): Set<string> {
	const found = new Set([script]);
	for (const name of found) {
		const text = readFileSync(join(site, folder, name), 'utf8');
		for (const other of names) if (isImported(text, other)) found.add(other);
	}
	return found;
}

/** As bundlers write it: `import{t as e}from"./a.js"` or `import"./a.js"`. */
function isImported(text: string, name: string): boolean {
	return ['"', "'", '`'].some((quote) =>
		['from', 'import'].some((word) => text.includes(`${word}${quote}./${name}${quote}`)),
	);
}
