/** How a finished site takes the place of the last one: made aside, then swapped in by renaming. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isRunning } from './is-running.ts';

/** A folder beside the output in which the next site is made. */
export type Staging = {
	/** Absolute; on the same volume as the output, so that renaming is all it takes. */
	folder: string;
	/** Puts the staged site in the output's place. When it throws, the last site is where it was. */
	publish: () => Promise<void>;
	/** Removes what was staged and not published. */
	discard: () => Promise<void>;
};

const isInside = (inner: string, outer: string) => !relative(outer, inner).startsWith('..');

/**
 * Says why a site must not be written to `out`: publishing replaces the whole folder.
 *
 * @param out the output folder, absolute
 * @param keep folders that must survive (the project, the content), absolute
 * @returns a sentence in plain Chinese, or null when it is safe
 */
export async function refusal(out: string, keep: readonly string[]): Promise<string | null> {
	const endangered = keep.find((folder) => isInside(folder, out));
	if (endangered !== undefined) {
		return `输出文件夹“${out}”里有“${endangered}”，做网站会把它覆盖。请给 OUT_DIR 换一个文件夹。`;
	}
	if (!existsSync(out)) return null;
	const files = await readdir(out).catch(() => null);
	if (files === null) return `“${out}”不是文件夹，或者不能读。请给 OUT_DIR 换一个文件夹。`;
	if (files.length === 0 || files.includes('index.html')) return null;
	return `输出文件夹“${out}”里有别的文件，不是以前做好的网站，怕删错，没有动它。请给 OUT_DIR 换一个空文件夹。`;
}

/**
 * Clears what killed builds left beside `out`, and makes a staging folder there.
 *
 * @param out the output folder, absolute
 */
export async function stage(out: string): Promise<Staging> {
	const parent = dirname(out);
	await mkdir(parent, { recursive: true });
	await clearLeftovers(out);
	const folder = join(parent, `.${basename(out)}-next-${process.pid}`);
	const last = join(parent, `.${basename(out)}-last-${process.pid}`);
	await mkdir(folder);
	const publish = async () => {
		const replaces = existsSync(out);
		if (replaces) await rename(out, last);
		try {
			await rename(folder, out);
		} catch (error) {
			if (replaces) await rename(last, out);
			throw error;
		}
		await rm(last, { recursive: true, force: true });
	};
	return { folder, publish, discard: () => rm(folder, { recursive: true, force: true }) };
}

/** A build killed between the two renames has left its last site aside: that one goes back. */
async function clearLeftovers(out: string): Promise<void> {
	const parent = dirname(out);
	const prefix = `.${basename(out)}-`;
	for (const name of await readdir(parent)) {
		if (!name.startsWith(prefix)) continue;
		const [, kind, pid] = /^(next|last)-(\d+)$/.exec(name.slice(prefix.length)) ?? [];
		if (kind === undefined || isRunning(Number(pid))) continue;
		const folder = join(parent, name);
		if (kind === 'last' && !existsSync(out)) await rename(folder, out);
		else await rm(folder, { recursive: true, force: true });
	}
}

/** How many web pages a built site has. */
export async function countPages(folder: string): Promise<number> {
	const files = await readdir(folder, { recursive: true });
	return files.filter((file) => file.endsWith('.html') && !file.startsWith(`pagefind${sep}`)).length;
}
