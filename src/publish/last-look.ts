/**
 * What everything that a build reads looked like when a build last found nothing to do, so that the next one can tell in a
 * moment that nothing has changed: without the parser, and without reading a file of the content.
 */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { dayIn, now } from '../loaders/clock.ts';
import { lookAtFolder } from '../loaders/folder-look.ts';
import type { FolderLook } from '../loaders/folder-look.ts';
import { damageOf } from './damaged-entries.ts';
import { program } from './digests.ts';
import { lookName } from './site-state.ts';
import type { Side } from './site-state.ts';

const LastLook = z.object({
	/** The `all` of what `lookOfAll` gave. */
	look: z.string(),
	/** The time zone of the paper, and which day it was there (YYYY-MM-DD): an edition may have waited for the next. */
	timeZone: z.string(),
	day: z.string(),
	/** What the build said. */
	said: z.array(z.string()),
});

/** As long, in milliseconds, as it may take to find out that nothing has changed and the site is whole, of a large site. */
const mostWaited = 200;

/** What all that a build reads looks like. */
export type Look = {
	/**
	 * A digest of the names, sizes, times and inodes of all files of the program and the content; '' if there is a link or
	 * something else among them that can't be told by these.
	 */
	all: string;
	/** What was seen of the folders of editions, by their paths. */
	editions: ReadonlyMap<string, FolderLook>;
};

/**
 * @param root the project's folder, absolute
 * @param content the content folder, absolute
 */
export function lookOfAll(root: string, content: string): Look {
	const seen: string[] = [];
	const editions = new Map<string, FolderLook>();
	const home = join(content, 'editions');
	const addEdition = (path: string): boolean => {
		const folder = lookAtFolder(path);
		editions.set(path, folder);
		seen.push(`${path}/\n${folder.look}\n`);
		return folder.isPlain;
	};
	const add = (path: string): boolean => addLook(seen, path, home, addEdition);
	const known = [...program.map((name) => join(root, name)), content].map(add).every(Boolean);
	return { all: known ? hash('sha256', seen.join('')).slice(0, 20) : '', editions };
}

/** @param said what the build said that found nothing to do, in lines; it stands for the day that it is now */
export function rememberLook(
	{ folder }: Side,
	{ look, timeZone, said }: { look: Look; timeZone: string; said: readonly string[] },
): void {
	if (look.all === '') return;
	const last = { look: look.all, timeZone, day: dayIn(timeZone, now()), said: [...said] } satisfies z.infer<
		typeof LastLook
	>;
	writeFileSync(join(folder, lookName), JSON.stringify(last));
}

/**
 * @param live the site that is served; null if there is none
 * @param look what `lookOfAll` gives now
 * @returns what the last build said, if nothing has changed since and the site is whole; else null
 */
export function saidOfTheSame(live: Side | null, look: Look): string[] | null {
	if (live === null || look.all === '') return null;
	const last = lastLook(live);
	if (last?.look !== look.all || last.day !== dayIn(last.timeZone, now())) return null;
	const begun = performance.now();
	return damageOf(live, () => performance.now() - begun > mostWaited).length === 0 ? last.said : null;
}

/** Null if there is none, or it is damaged. */
function lastLook({ folder }: Side): z.infer<typeof LastLook> | null {
	try {
		return LastLook.parse(JSON.parse(readFileSync(join(folder, lookName), 'utf8')));
	} catch {
		return null;
	}
}

/**
 * @param seen the look of what is there is added to it
 * @param home where the folders of editions are
 * @param addEdition adds the look of one of them
 * @returns false if what is there can't be told by its look
 */
function addLook(seen: string[], path: string, home: string, addEdition: (folder: string) => boolean): boolean {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === undefined) return true;
	if (!found.isDirectory()) {
		seen.push(`${path}\n${[found.size, found.mtimeMs, found.ctimeMs, found.ino].join(' ')}\n`);
		return found.isFile();
	}
	if (dirname(path) === home) return addEdition(path);
	const entries = readdirSync(path, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.'))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	seen.push(`${path}/\n`);
	return entries.every((entry) => !entry.isSymbolicLink() && addLook(seen, join(path, entry.name), home, addEdition));
}
