/** A list of the editor's that clicks on the desk add lines to, and take the last one back from; it may not be there yet. */
import { mkdir, rm } from 'node:fs/promises';
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

/** @returns the words of what would be taken back; null for nothing */
export async function lastAdded(path: string, history: History): Promise<string | null> {
	const kept = await readKept(path);
	return 'problem' in kept ? null : (history.last(path, kept.digest)?.words ?? null);
}

/**
 * Takes back what was added last, if nobody else has changed the file since.
 *
 * @returns why it was not, in plain Chinese; null when it was
 * @throws {Error} what the system says, for a file that can't be written
 */
export async function takeBack(path: string, history: History): Promise<string | null> {
	const kept = await readKept(path);
	if ('problem' in kept) return kept.problem;
	const step = history.last(path, kept.digest);
	if (step === null) return '没有可以撤消的了。';
	// A list that was begun here.
	if (step.before === '') await rm(path);
	else await writeKept(path, step.before);
	history.undone(path);
	return null;
}
