/** A list of the editor's that clicks on the desk add lines to; it may not be there yet. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileKind } from '../../loaders/file-kind.ts';
import type { History } from './history.ts';
import { digestOf, readKept, writeKept } from './kept-file.ts';

/**
 * @param path absolute
 * @returns its text, '' if there is no such file; or in plain Chinese why it can't be read
 */
export async function listText(path: string): Promise<{ text: string } | { problem: string }> {
	return (await fileKind(path)) === 'missing' ? { text: '' } : readKept(path);
}

/**
 * @param before its text as it was read
 * @param after the same with a line more
 * @param words what was added, in a few words
 * @throws {Error} what the system says, for a file that can't be written
 */
export async function writeList(
	path: string,
	{ before, after, words }: { before: string; after: string; words: string },
	history: History,
): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeKept(path, after);
	history.done(path, { before, after: digestOf(after), words });
}
