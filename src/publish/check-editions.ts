/** Reads editions to see what is wrong with them and what the plan has to know, and keeps nothing else of them. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EditionFolder } from '../loaders/edition-folders.ts';
import { Checked, readChecked } from './read-checked.ts';

/** With fewer editions for each, a thread takes longer to start than it saves. */
const worthAThread = 100;

/**
 * @param threads how many may work side by side
 * @returns the editions that can be read, and every diagnostic, both in the order given
 */
export async function checkEditions(
	folders: readonly EditionFolder[],
	threads = Math.min(availableParallelism(), Math.ceil(folders.length / worthAThread)),
): Promise<Checked> {
	const share = Math.ceil(folders.length / Math.max(1, threads));
	const [own = [], ...others] = Array.from({ length: Math.max(1, threads) }, (_, n) =>
		folders.slice(n * share, (n + 1) * share),
	);
	const elsewhere = others.map(inThread);
	const read = await Promise.all([readChecked(own), ...elsewhere]);
	return {
		editions: read.flatMap(({ editions }) => editions),
		diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
	};
}

async function inThread(folders: readonly EditionFolder[]): Promise<Checked> {
	return new Promise((done, fail) => {
		const thread = new Worker(join(import.meta.dirname, 'check-worker.ts'), { workerData: folders });
		thread.once('message', (message) => {
			done(Checked.parse(message));
		});
		thread.once('error', fail);
	});
}
