/**
 * Where presses are kept: the site's program as Astro compiled it, a folder each, named after what it was compiled from. A
 * folder has `program/`, `site/` (scripts, styles and what else stands in every site), and `press.json`, written last. Delete
 * them and the next build compiles one.
 */
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { stampOf } from './stamp.ts';

/** How many are kept: several sites, or content folders, may take turns. */
const most = 8;

/** How long it may take to make one, in milliseconds. */
const longest = 3_600_000;

const Press = z.object({
	/** The file to import, below `program/`. */
	entry: z.string(),
	/** What its files are: see stamp.ts. */
	stamps: z.object({ program: z.string(), site: z.string() }),
});
type Press = z.infer<typeof Press>;

/** What the folder of a press holds. */
export function pressPaths(folder: string): { program: string; site: string; note: string } {
	return { program: join(folder, 'program'), site: join(folder, 'site'), note: join(folder, 'press.json') };
}

/** @returns the file to import, absolute; null if there is no press, or it is not as it was made */
export function pressEntry(folder: string): string | null {
	const { program, note } = pressPaths(folder);
	try {
		const { entry, stamps } = Press.parse(JSON.parse(readFileSync(note, 'utf8')));
		const now = stampsOf(folder);
		if (now.program !== stamps.program || now.site !== stamps.site) return null;
		noteUse(folder);
		return join(program, entry);
	} catch {
		return null;
	}
}

/** Where the disk lets nobody change a time (a share of Windows), the presses go by when they were made. */
function noteUse(folder: string): void {
	const now = new Date();
	try {
		utimesSync(folder, now, now);
	} catch {
		return;
	}
}

/**
 * Puts a press that was made in its place, unless another build has made the same one.
 *
 * @param made the folder it was made in, which is gone then
 * @param entry the file to import, below its `program/`
 */
export async function finishPress(made: string, entry: string, press: string): Promise<void> {
	const note: Press = { entry, stamps: stampsOf(made) };
	await writeFile(pressPaths(made).note, JSON.stringify(note));
	await rm(pressEntry(press) === null ? press : made, { recursive: true, force: true });
	if (existsSync(made)) await rename(made, press);
}

function stampsOf(folder: string): Press['stamps'] {
	const { program, site } = pressPaths(folder);
	return { program: stampOf(program), site: stampOf(site) };
}

/**
 * Removes the presses that were not used for longest, if there are many, and what builds left that were stopped.
 *
 * @param kept the folder they lie in
 */
export async function clearPresses(kept: string): Promise<void> {
	const folders = readdirSync(kept).map((name) => join(kept, name));
	const used = (folder: string): number => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	const [whole, halves] = [folders.filter(isFinished), folders.filter((folder) => !isFinished(folder))];
	const old = whole.toSorted((a, b) => used(b) - used(a)).slice(most);
	const left = halves.filter((folder) => used(folder) < Date.now() - longest);
	for (const folder of [...old, ...left]) await rm(folder, { recursive: true, force: true });
}

function isFinished(folder: string): boolean {
	return existsSync(pressPaths(folder).note);
}
