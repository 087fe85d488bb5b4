/** The press for this program and a site: the one that is kept, or one that is compiled now. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir } from '../loaders/content-dir.ts';
import { readSiteFile, unnamedSite } from '../loaders/site-file.ts';
import { Pool } from '../pool/pool.ts';
import { startProcess } from '../pool/worker.ts';
import { digestOf } from '../publish/digests.ts';
import { clearPresses, pressEntry } from '../publish/press-folder.ts';
import { PressMade } from '../publish/press-job.ts';
import type { PressJob } from '../publish/press-job.ts';
import { projectRoot } from './project.ts';

/** Below the project's root, where a press finds the packages. */
export const keptPresses = join(cacheDir, 'press');

export type OpenPress = {
	/** Its folder, absolute, if it is there; null while it is compiled. */
	there: string | null;
	/** Its folder once it is there; rejects with the reason if it can't be compiled. */
	folder: Promise<string>;
};

/** For a build that makes no part. */
export const noPress: OpenPress = { there: null, folder: Promise.resolve('') };

/**
 * Has the press compiled unless it is kept.
 *
 * @param content the content folder, absolute; if its site.yaml has an error, there is no press, and the check says why
 * @param program the digest of the program
 * @param signal stops compiling
 */
export async function openPress(content: string, program: string, signal: AbortSignal): Promise<OpenPress> {
	const { site } = await readSiteFile(content);
	if (site === null) return noPress;
	// All of site.yaml that Astro's settings depend on; the rest is read when pages are made. JSON is YAML.
	const { address, offline, search } = site;
	const settings = JSON.stringify({ ...unnamedSite, address, offline, search });
	const press = join(keptPresses, digestOf([program, settings, process.version]));
	if (pressEntry(press) !== null) return { there: press, folder: Promise.resolve(press) };
	const folder = compile(press, settings, signal).then(() => press);
	// Whoever makes a part hears of it.
	folder.catch(() => undefined);
	return { there: null, folder };
}

async function compile(press: string, settings: string, signal: AbortSignal): Promise<void> {
	const root = join(projectRoot, '.astro', 'press', String(process.pid));
	const content = join(root, 'content');
	await mkdir(content, { recursive: true });
	await mkdir(keptPresses, { recursive: true });
	await writeFile(join(content, 'site.yaml'), settings);
	const pool = new Pool<PressJob, PressMade>({
		start: () => startProcess(join(import.meta.dirname, 'compile-press.ts'), { cwd: root }),
		atOnce: 1,
		result: PressMade,
		stopped: (status) => new Error(`准备网站的程序中途停了（${String(status)}），可能是内存或者磁盘不够。`),
	});
	try {
		await pool.run({ press, content, root }, signal);
		await clearPresses(keptPresses);
	} finally {
		await pool.close();
		await rm(root, { recursive: true, force: true });
	}
}
