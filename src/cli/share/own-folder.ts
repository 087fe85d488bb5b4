/** A folder that the program fills and may replace later: it has a list of what was written there. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { fileKind } from '../../loaders/file-kind.ts';
import type { Refusal } from '../refusal.ts';

/** Names the files of the folder, each with the SHA-256 of its bytes in hex. */
const listName = '_files.json';
const List = z.strictObject({ files: z.record(z.string(), z.string()) });

/** What file managers leave in a folder that was looked at. */
const leftByManagers = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

export type FolderRefusal = Refusal<'folder-not-ours' | 'folder-is-file' | 'folder-holds-site'>;

const isInside = (inner: string, outer: string) => !relative(outer, inner).startsWith('..');

/**
 * @param folder absolute
 * @param keep folders that must survive (the project, the content), absolute
 * @returns why it must not be filled; null if it is missing, empty, or as this program filled it
 */
export async function folderRefusal(folder: string, keep: readonly string[]): Promise<FolderRefusal | null> {
	const held = keep.find((one) => isInside(one, folder));
	if (held !== undefined)
		return {
			code: 'folder-holds-site',
			message: `“${folder}”里有“${held}”，不能放在这里。请用 --out 写一个新的文件夹。`,
		};
	const kind = await fileKind(folder);
	if (kind === 'missing') return null;
	if (kind !== 'folder')
		return { code: 'folder-is-file', message: `“${folder}”不是文件夹，没有动它。请用 --out 写一个新的文件夹。` };
	const foreign = await firstForeign(folder);
	if (foreign === null) return null;
	return {
		code: 'folder-not-ours',
		message: `“${folder}”里有别的东西（${foreign}），怕弄丢，没有动它。请用 --out 写一个新的文件夹，或者先把里面的东西移走。`,
	};
}

/** @returns what was not written there by this program, or was changed since; null if there is nothing */
async function firstForeign(folder: string): Promise<string | null> {
	const listed = await readList(folder);
	for await (const { name, isFile } of entriesOf(folder, '')) {
		if (leftByManagers.has(name.split('/').at(-1) ?? '') || (name === listName && listed !== null)) continue;
		const isOurs = isFile
			? listed?.[name] === digestOf(await readFile(join(folder, name)))
			: name.endsWith('/') && Object.keys(listed ?? {}).some((file) => file.startsWith(name));
		if (!isOurs) return name;
	}
	return null;
}

/** All that is in a folder, without following links; the name of a folder ends with a slash. */
async function* entriesOf(folder: string, below: string): AsyncGenerator<{ name: string; isFile: boolean }> {
	for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
		const name = below + entry.name;
		yield entry.isDirectory() ? { name: `${name}/`, isFile: false } : { name, isFile: entry.isFile() };
		if (entry.isDirectory()) yield* entriesOf(folder, `${name}/`);
	}
}

async function readList(folder: string): Promise<Record<string, string> | null> {
	try {
		return List.parse(JSON.parse(await readFile(join(folder, listName), 'utf8'))).files;
	} catch {
		return null;
	}
}

const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Fills a folder in one step: whoever looks sees what was there before, or all of the new.
 *
 * @param folder absolute; `folderRefusal` has nothing against it
 * @param files bytes by their path in the folder, with forward slashes
 * @throws what the system refuses; then the folder is as it was
 */
export async function fillFolder(
	folder: string,
	files: AsyncIterable<{ path: string; bytes: Uint8Array | string }>,
): Promise<void> {
	const beside = (what: string) => join(dirname(folder), `.${basename(folder)}.${what}-${String(process.pid)}`);
	const [next, before] = [beside('new'), beside('old')];
	const digests: Record<string, string> = {};
	try {
		await mkdir(next, { recursive: true });
		for await (const { path, bytes } of files) {
			await mkdir(dirname(join(next, path)), { recursive: true });
			await writeFile(join(next, path), bytes);
			digests[path] = digestOf(bytes);
		}
		await writeFile(join(next, listName), `${JSON.stringify({ files: digests }, null, '\t')}\n`);
		if ((await fileKind(folder)) === 'folder') {
			await rename(folder, before);
			await rename(next, folder).catch(async (error: unknown) => {
				await rename(before, folder);
				throw error;
			});
		} else await rename(next, folder);
	} finally {
		await rm(next, { recursive: true, force: true });
		await rm(before, { recursive: true, force: true });
	}
}
