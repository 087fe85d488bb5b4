/** What follows from built pages: once they are written they are read, each once, and it is written down. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programmeAddress } from '../../listen/programme.ts';
import { partOfSite } from '../../loaders/site-part.ts';
import { bundleFarewell, bundleWorker } from '../../reader/offline/build/bundle-worker.ts';
import { makeList } from '../../reader/offline/build/make-list.ts';
import { scriptClosure } from '../../reader/offline/build/site-assets.ts';
import { kitAddress, listAddress } from '../../reader/offline/format/keep-list.ts';
import { describeFolder } from './built-folder.ts';
import { pagesBelow, readPage } from './built-page.ts';
import { foldersOf } from './edition-folders.ts';
import { writeNote } from './edition-note.ts';
import { preloadScripts } from './preload-scripts.ts';

const savedPage = 'saved/index.html';
const searchPage = 'search/index.html';
/** They show an answer, which their script has to look for first. */
const searchPages = [searchPage, 'elder/search/index.html'];
const icons = ['/icon.svg', '/icon-192.png', '/site.webmanifest'];

/**
 * Adds `/<edition>/offline.json` and a note on the edition's folders for every edition that is made, and, if what spans
 * editions is made, `/saved/kit.json`. All of them follow from the built files alone.
 *
 * @param site the folder with the built pages, absolute
 * @param sitePath where on its host the site lies
 */
export function afterBuild(site: string, sitePath: string): void {
	const part = partOfSite();
	const closureOf = scriptClosure(site);
	const left = new Set(Object.keys(part?.left ?? {}));
	for (const edition of part?.editions ?? []) finishEdition(site, edition, left, closureOf, sitePath);
	if (part?.front === null) return;
	for (const file of searchPages) preloadScripts(site, file);
	const kit = [savedPage, searchPage].map((file) => readPage(site, file));
	write(site, kitAddress, makeList(site, kit, icons, closureOf, sitePath));
}

/**
 * Adds `/sw.js`, which is the same whatever the site's content.
 *
 * @param site the folder of the site, absolute
 * @param sitePath where on its host the site lies
 * @param keepsSite whether phones keep it; if not, the worker takes leave of those that did
 */
export async function addWorker(site: string, sitePath: string, keepsSite: boolean): Promise<void> {
	writeFileSync(join(site, 'sw.js'), await (keepsSite ? bundleWorker : bundleFarewell)(sitePath));
}

/** @param left addresses at which a piece stood once: hosts lead on from there, or say that it is gone, so nothing is saved */
function finishEdition(
	site: string,
	edition: string,
	left: ReadonlySet<string>,
	closureOf: (script: string) => string[],
	sitePath: string,
): void {
	const built = foldersOf(edition).map((path) => ({ path, pages: pagesBelow(site, path) }));
	const kept = built
		.flatMap(({ pages }) => pages)
		.filter(({ file }) => !left.has(`/${file.replace(/index\.html$/, '')}`));
	write(site, listAddress(edition), makeList(site, kept, [programmeAddress(edition)], closureOf, sitePath));
	const folders = built.map(({ path, pages }) => describeFolder(path, pages));
	writeNote(
		site,
		edition,
		folders.filter(({ html }) => html > 0),
	);
}

function write(site: string, address: string, list: unknown): void {
	writeFileSync(join(site, address), JSON.stringify(list));
}
