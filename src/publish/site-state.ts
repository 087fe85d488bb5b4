/**
 * Where a site lives: `OUT_DIR` is a link to one of two folders that take turns. The next site is made in the one that is
 * not served, out of links to the served one's files, and appears in one step when the link is turned to it.
 *
 * `.<out>-site/a/` and `/b/`: `site/` is what is served, `inventory.sqlite` and `archive.sqlite` say what it is made of, and
 * `complete` stands there while all three belong together. `parts/` holds what is made on the way, `notes/` what search
 * keeps. All of it may be removed at any time: then everything is made anew.
 */
import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	renameSync,
	statSync,
} from 'node:fs';
import { copyFile, mkdir, rename, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Archive } from '../archive/archive.ts';
import { Inventory } from './inventory.ts';
import { linkTree, removeEntry } from './tree.ts';
import { writeToDisk } from './write-to-disk.ts';

/** Where folders and files of the site lie once more, each the same files as those served, by its path in the site. */
export type Spare = ReadonlyMap<string, string>;

/** One of the two folders. */
export type Side = { folder: string; site: string; inventory: string; archive: string };

export type SiteState = {
	/** The last complete site; null if there is none. */
	live: Side | null;
	/** Where the next one is made. */
	next: Side;
	/** Where parts are made, each in a folder of its own. */
	parts: string;
	/** Where search keeps its notes. */
	notes: string;
};

/** In a side's folder: see last-look.ts. */
export const lookName = 'look.json';

/** @param out the output, absolute */
export function stateFolder(out: string): string {
	return join(dirname(out), `.${basename(out)}-site`);
}

/** Looks at what is there; nothing is changed. All of the live side's inventory is read, and both its files are checked. */
export function siteState(out: string): SiteState {
	const folder = stateFolder(out);
	const { served, other } = sidesOf(out);
	const live = served !== null && isWhole(served) ? served : null;
	return { live, next: other, parts: join(folder, 'parts'), notes: join(folder, 'notes') };
}

/** Which side the link leads to, be it whole or not; null if it leads to none. */
function sidesOf(out: string): { served: Side | null; other: Side } {
	const folder = stateFolder(out);
	const [a, b] = [sideAt(join(folder, 'a')), sideAt(join(folder, 'b'))];
	const target = targetOf(out);
	if (target === a.site) return { served: a, other: b };
	return { served: target === b.site ? b : null, other: a };
}

/**
 * Makes the next side hold what the live one holds; without a live one it is empty. The files of the two are the same, and
 * those of the live one are compared with what they were made as; of the next one's it is only looked at that every entry is
 * there.
 *
 * @returns whether it holds the live one's site
 */
export async function startNext(state: SiteState): Promise<boolean> {
	return follow(state, ({ site }, paths) => pathsThere(site, paths));
}

/**
 * Brings the side that is not served up to the served one, so that the next build need not. Where the disk refuses, the
 * next build has to.
 *
 * @param spare what of the served side lies elsewhere, on the same device, and is not needed there; taken before anything
 *   is linked, since a folder is moved in one step and linked file by file
 */
export async function catchUp(out: string, spare: Spare = new Map()): Promise<void> {
	const { served: live, other: next } = sidesOf(out);
	try {
		if (!(await follow({ live, next }, (_, paths) => paths, spare))) return;
		// Nobody compares its links with what they should be: they are on the disk before they count as whole.
		writeToDisk(next.folder);
		await writeFile(join(next.folder, 'complete'), sizesOf(next));
	} catch {
		// The site is served. A side that is not complete is begun anew by the next build, which says what stops it.
		await rm(join(next.folder, 'complete'), { force: true });
	}
}

/** @param trusted which entries of the next side, by their paths, are taken to be there as they were made */
async function follow(
	{ live, next }: Pick<SiteState, 'live' | 'next'>,
	trusted: (next: Side, paths: readonly string[]) => readonly string[],
	spare: Spare = new Map(),
): Promise<boolean> {
	const there = live === null ? null : contentsOf(next);
	for (const name of ['complete', lookName]) await rm(join(next.folder, name), { force: true });
	if (live === null || there === null) await rm(next.folder, { recursive: true, force: true });
	await mkdir(next.site, { recursive: true });
	if (live === null) return false;
	const ahead = contentsOf(live);
	if (ahead === null) throw new Error(`no inventory in ${live.folder}`);
	const before = there?.entries ?? new Map<string, number>();
	const kept = new Set(trusted(next, [...before.keys()]));
	// Entries are the same files if the same publication brought them.
	const isKept = (path: string) => kept.has(path) && before.get(path) === ahead.entries.get(path);
	for (const path of before.keys()) if (!isKept(path)) removeEntry(next.site, path);
	for (const path of ahead.entries.keys()) {
		if (isKept(path)) continue;
		const [to, from] = [join(next.site, path), spare.get(path)];
		mkdirSync(dirname(to), { recursive: true });
		if (from !== undefined) renameSync(from, to);
		else linkTree(join(live.site, path), to);
	}
	// The next side has the same, from when it caught up; of a large archive they are hundreds of megabytes.
	if (ahead.publication !== '' && there?.publication === ahead.publication) return true;
	await copyFile(live.inventory, next.inventory);
	await copyFile(live.archive, next.archive);
	return true;
}

/** Those of a site's entries that are there: reading a folder of ten thousand names takes less time than asking for each. */
function pathsThere(site: string, paths: readonly string[]): string[] {
	const folders = new Map<string, ReadonlySet<string>>();
	return paths.filter((path) => {
		const name = path.replace(/\/$/, '');
		const start = name.lastIndexOf('/') + 1;
		const folder = name.slice(0, start);
		const there = folders.get(folder) ?? namesIn(join(site, folder));
		folders.set(folder, there);
		return there.has(name.slice(start));
	});
}

/** No names if there is no such folder. */
function namesIn(folder: string): ReadonlySet<string> {
	return existsSync(folder) ? new Set(readdirSync(folder)) : new Set();
}

/** Has the next site served, in one step: once it is on the disk, so that a power failure can't leave half of it served. */
export async function publish(out: string, { next }: SiteState): Promise<void> {
	await writeFile(join(next.folder, 'complete'), sizesOf(next));
	const beside = join(dirname(out), `.${basename(out)}-link`);
	await rm(beside, { force: true });
	await symlink(relative(dirname(out), next.site), beside, 'junction');
	writeToDisk(next.folder);
	// No link can be renamed over a folder, which is empty: nothing else is replaced (src/cli/output-folder.ts).
	if (lstatSync(out, { throwIfNoEntry: false })?.isDirectory() === true) await rmdir(out);
	await rename(beside, out);
}

function sideAt(folder: string): Side {
	return {
		folder,
		site: join(folder, 'site'),
		inventory: join(folder, 'inventory.sqlite'),
		archive: join(folder, 'archive.sqlite'),
	};
}

function targetOf(out: string): string | null {
	try {
		return resolve(dirname(out), readlinkSync(out));
	} catch {
		return null;
	}
}

/** Whether a side's files belong together and can be read. */
function isWhole(side: Side): boolean {
	try {
		if (contentsOf(side) === null || !existsSync(join(side.site, 'index.html'))) return false;
		for (const opened of [new Inventory(side.inventory), new Archive(side.archive)]) {
			try {
				opened.check();
			} finally {
				opened.close();
			}
		}
		return true;
	} catch {
		return false;
	}
}

/** What `complete` says: how large the files are that belong together. */
function sizesOf({ inventory, archive }: Side): string {
	return [inventory, archive].map((file) => statSync(file).size).join(' ');
}

/** What a side holds: which publication brought each entry, by its path, and which was the last, '' if none is known. */
type Contents = { entries: ReadonlyMap<string, number>; publication: string };

/** A side's contents; null if what is there can't be trusted, since it is half made or names what is outside the site. */
function contentsOf(side: Side): Contents | null {
	try {
		if (readFileSync(join(side.folder, 'complete'), 'utf8') !== sizesOf(side)) return null;
		const inventory = new Inventory(side.inventory);
		try {
			return { entries: inventory.publications(), publication: inventory.fact('publication') };
		} finally {
			inventory.close();
		}
	} catch {
		return null;
	}
}
