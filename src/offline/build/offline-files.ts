/** Astro's part in reading without a network: once pages are built, what can be kept of them is written down. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { partOfSite } from '../../loaders/part.ts';
import { kitAddress, listAddress } from '../format/keep-list.ts';
import { bundleWorker } from './bundle-worker.ts';
import { makeList, pagesBelow } from './make-list.ts';
import { scriptClosure } from './site-assets.ts';

const savedPage = 'saved/index.html';
const searchPage = 'search/index.html';
const icons = ['/icon.svg', '/icon-192.png', '/site.webmanifest'];

/**
 * Adds `/<edition>/offline.json` for every edition that is made, and, where what spans editions is made, `/sw.js` and
 * `/saved/kit.json`. All of them follow from the built files alone.
 */
export function offlineFiles(): AstroIntegration {
	return {
		name: 'offline-files',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const site = fileURLToPath(dir).replace(/[/\\]$/, '');
				const part = partOfSite();
				const closureOf = scriptClosure(site);
				for (const edition of part?.editions ?? []) {
					write(site, listAddress(edition), makeList(site, pagesBelow(site, edition), [], closureOf));
				}
				if (part?.front === null) return;
				write(site, kitAddress, makeList(site, [searchPage], icons, closureOf));
				const { files } = makeList(site, [savedPage], ['/icon.svg'], closureOf);
				const kept = files.map(([url]) => ({ url, revision: revisionOf(site, url) }));
				writeFileSync(join(site, 'sw.js'), await bundleWorker(kept));
			},
		},
	};
}

/** @returns null for a file whose name says what is in it */
function revisionOf(site: string, address: string): string | null {
	if (address.startsWith('/_astro/')) return null;
	const file = join(site, address.endsWith('/') ? `${address}index.html` : address);
	return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
}

function write(site: string, address: string, list: unknown): void {
	writeFileSync(join(site, address), JSON.stringify(list));
}
