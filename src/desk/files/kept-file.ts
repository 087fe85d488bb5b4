/** A text file under the desk: its bytes as text, which state it is in, and how it is written. */
import { createHash } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileKind } from '../../loaders/file-kind.ts';
import { systemReason } from '../../loaders/system-reason.ts';

/** `text` has the byte order mark, if there is one; `digest` is the SHA-256 of the bytes, in hex. */
export type KeptFile = { text: string; digest: string };

export const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * @param path absolute
 * @returns the file, or in plain Chinese why it can't be edited here
 */
export async function readKept(path: string): Promise<KeptFile | { problem: string }> {
	const name = basename(path);
	if ((await fileKind(path)) !== 'file') return { problem: `找不到“${name}”，也许在别处删了。请回到目录再看。` };
	try {
		const bytes = await readFile(path);
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return { text, digest: digestOf(bytes) };
	} catch (error) {
		if (error instanceof TypeError) return { problem: `“${name}”不是 UTF-8 编码，请用“UTF-8”另存以后再打开。` };
		return { problem: `“${name}”读不出来（${systemReason(error)}）。` };
	}
}

/**
 * Writes a file in one step: whoever reads it has the old text or the new one, and a full disk leaves the old one.
 *
 * @param path absolute; its folder is there
 * @throws {Error} what the system says
 */
export async function writeKept(path: string, bytes: Uint8Array | string): Promise<void> {
	const beside = join(dirname(path), `.${basename(path)}.new`);
	try {
		const file = await open(beside, 'w');
		try {
			await file.writeFile(bytes);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(beside, path);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}
