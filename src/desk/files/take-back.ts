/** What was done to a file in this sitting is taken back, step by step, as long as nobody else wrote the file. */
import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fileKind } from '../../loaders/file-kind.ts';
import type { History } from './history.ts';
import { readKept, writeKept } from './kept-file.ts';

/** @returns the words of what would be taken back; null for nothing */
export async function lastDone(path: string, history: History): Promise<string | null> {
	const kept = await readKept(path);
	return 'problem' in kept ? null : (history.last(path, kept.digest)?.words ?? null);
}

/**
 * Takes back what was done last, if nobody else has changed the file since, and puts the files back that it took away.
 *
 * @returns why it was not, in plain Chinese; null when it was
 * @throws {Error} what the system says, for a file that can't be written
 */
export async function takeBack(path: string, history: History): Promise<string | null> {
	const kept = await readKept(path);
	if ('problem' in kept) return kept.problem;
	const step = history.last(path, kept.digest);
	if (step === null) return '没有可以撤消的了。';
	const taken = [...(step.taken ?? [])];
	for (const [file] of taken)
		if ((await fileKind(file)) !== 'missing') return `“${basename(file)}”又有了一个，没有撤消。请先把它移到别处。`;
	for (const [file, bytes] of taken) {
		await mkdir(dirname(file), { recursive: true });
		await writeKept(file, bytes);
	}
	// A list that was begun here.
	if (step.before === '') await rm(path);
	else await writeKept(path, step.before);
	history.undone(path);
	return null;
}
