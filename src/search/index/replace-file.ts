import { rename, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all; another that is linked to what was there keeps what it had. */
export async function replaceFile(file: string, content: Uint8Array | string): Promise<void> {
	await writeFile(`${file}.next`, content);
	await rename(`${file}.next`, file);
}
