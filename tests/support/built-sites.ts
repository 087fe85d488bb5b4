/**
 * Sites that several test files look at, each built once in a run of the tests: by the first file that wants it, while
 * others that want it wait. Nobody writes to them; `copyOf` is for tests that alter a site or go on with it.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askForBuild } from './builder.ts';
import { runNode } from './run.ts';
import type { Finished } from './run.ts';
import { sharedFolder } from './shared-folder.ts';

/** A site and what it is made of. */
export type BuiltSite = {
	/** Holds the two below, and what builds keep beside the site. */
	folder: string;
	/** The content folder. */
	content: string;
	/** The built site; `OUT_DIR` of a build. */
	dir: string;
};

/** Looked at again after so many milliseconds. */
const pause = 100;

function siteIn(folder: string): BuiltSite {
	return { folder, content: join(folder, 'content'), dir: join(folder, 'site') };
}

/**
 * Runs a program of src/cli for a site.
 *
 * @param args the program's path from the project's root, and its arguments
 */
export function runFor({ content, dir }: BuiltSite, ...args: string[]): Promise<Finished> {
	return runNode(args, { env: { CONTENT_DIR: content, OUT_DIR: dir, GITHUB_ACTIONS: '' } });
}

/**
 * Builds the site of `content`.
 *
 * @returns what was printed
 * @throws {Error} when it can't be built, with what the build printed
 */
export async function build({ content, dir }: Pick<BuiltSite, 'content' | 'dir'>): Promise<string> {
	const { done, printed } = await askForBuild({ content, dir });
	if (!done) throw new Error(printed);
	return printed;
}

/**
 * @param name of this site, alone
 * @param fill writes the content, which is then built
 * @param finish does what else there is to do once it is built
 * @throws {Error} when it can't be built, with what the build printed
 */
export async function builtSite(
	name: string,
	fill: (content: string) => Promise<void>,
	finish: (site: BuiltSite) => Promise<void> = () => Promise.resolve(),
): Promise<BuiltSite> {
	const folder = join(sharedFolder(), name);
	const site = siteIn(folder);
	const [done, failed] = [join(folder, 'done'), join(folder, 'failed')];
	if ((await mkdir(folder, { recursive: true })) !== undefined) {
		try {
			await mkdir(site.content);
			await fill(site.content);
			await build(site);
			await finish(site);
			await writeFile(done, '');
		} catch (error) {
			await writeFile(failed, String(error));
		}
	}
	while (!existsSync(done)) {
		if (existsSync(failed)) throw new Error(await readFile(failed, 'utf8'));
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
	return site;
}

/**
 * A copy of a built site with its content and all that later builds go on from.
 *
 * @returns the copy, which the caller removes with its `folder`
 */
export async function copyOf({ folder }: BuiltSite): Promise<BuiltSite> {
	const copy = await realpath(await mkdtemp(join(tmpdir(), 'banmian-copy-')));
	await cp(folder, copy, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
	return siteIn(copy);
}
