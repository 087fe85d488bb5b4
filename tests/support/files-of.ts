import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder, byte by byte, by its path. */
export async function filesOf(folder: string): Promise<Map<string, string>> {
	const all = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
	return new Map(
		await Promise.all(
			files.sort().map(async (file) => [file.slice(folder.length), await readFile(file, 'latin1')] as const),
		),
	);
}
