import { link, mkdir, readdir, rename, rmdir, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '../../loaders/system-reason.ts';

/**
 * Writes a file that isn't there yet: whole, or not at all. The text is written under a name of its own and gets the file's
 * only when it is complete, which fails if the file has appeared meanwhile.
 *
 * @param folder absolute; made if it is missing
 * @param name of the file
 * @returns whether it was written; false if a file of that name is there
 * @throws what the system refuses; then nothing is left behind
 */
export async function writeNew(folder: string, name: string, text: string): Promise<boolean> {
	const made = await mkdir(folder, { recursive: true });
	const path = join(folder, name);
	const draft = join(folder, `.${name}.${String(process.pid)}`);
	try {
		// File systems that don't tell cases apart have one file for both names.
		if ((await readdir(folder)).some((other) => other.toLowerCase() === name.toLowerCase())) return false;
		await writeFile(draft, text, { flag: 'wx' });
		await link(draft, path).catch(async (error: unknown) => {
			if (systemCode(error) === 'EEXIST') throw error;
			// A disk without links. No file of that name was there a moment ago.
			await rename(draft, path);
		});
		return true;
	} catch (error) {
		if (systemCode(error) === 'EEXIST') return false;
		if (made !== undefined) {
			await unlink(draft).catch(() => undefined);
			await rmdir(folder).catch(() => undefined);
		}
		throw error;
	} finally {
		await unlink(draft).catch(() => undefined);
	}
}
