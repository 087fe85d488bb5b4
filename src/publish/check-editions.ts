/** Reads editions to see what is wrong with them and what the plan has to know, and keeps nothing else of them. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { KnownSlugs } from '../addresses/edition-slugs.ts';
import type { EditionFolder } from '../loaders/edition-folders.ts';
import { Pool } from '../pool/pool.ts';
import { startThread } from '../pool/worker.ts';
import { Checked, readChecked } from './read-checked.ts';

/** With fewer editions for each, a thread takes longer to start than it saves. */
const worthAThread = 100;

/**
 * @param known what is known of each edition's addresses, by its id, if that has been read already
 * @param threads how many may work side by side, this one included
 * @returns the editions that can be read, and every diagnostic, both in the order given
 * @throws {Error} if a thread ends without an answer
 */
export async function checkEditions(
	folders: readonly EditionFolder[],
	known: ((edition: string) => KnownSlugs) | null = null,
	threads = Math.min(availableParallelism(), Math.ceil(folders.length / worthAThread)),
): Promise<Checked> {
	const share = Math.ceil(folders.length / Math.max(1, threads));
	const [own = [], ...others] = Array.from({ length: Math.max(1, threads) }, (_, n) =>
		folders.slice(n * share, (n + 1) * share),
	).filter((some) => some.length > 0);
	const pool = new Pool<readonly EditionFolder[], Checked>({
		start: () => startThread(join(import.meta.dirname, 'check-worker.ts')),
		atOnce: others.length,
		result: Checked,
		stopped: (status) => new Error(`检查内容的程序中途停了（${String(status)}），可能是内存不够。`),
	});
	try {
		const elsewhere = others.map(async (some) => pool.run(some));
		const read = await Promise.all([readChecked(own, known), ...elsewhere]);
		return {
			editions: read.flatMap(({ editions }) => editions),
			diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
		};
	} finally {
		await pool.close();
	}
}
