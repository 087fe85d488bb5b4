/** Compares a site's files with what they were made as, while the build does something else. */
import { join } from 'node:path';
import { z } from 'zod';
import { Pool } from '../pool/pool.ts';
import { startThread } from '../pool/worker.ts';
import { KnownEntry } from './inventory.ts';
import type { LookJob } from './look-job.ts';
import type { Side } from './site-state.ts';

/** A look that is under way. */
export type Looking = {
	/** What of the site is damaged, in the end; whether anybody waits for it does not matter. */
	found: Promise<readonly KnownEntry[]>;
	/** Has it end soon, since there is nothing else left to do. */
	hurry: () => void;
};

export class DamageLook {
	readonly #pool = new Pool<LookJob, KnownEntry[]>({
		start: () => startThread(join(import.meta.dirname, 'damage-worker.ts')),
		atOnce: 1,
		result: z.array(KnownEntry),
		stopped: (status) => new Error(`检查网站文件的程序中途停了（${String(status)}），可能是内存不够。`),
	});

	/** Begins to look at a complete site. */
	at({ site, inventory }: Side): Looking {
		const awaited = new SharedArrayBuffer(4);
		const found = this.#pool.run({ site, inventory, awaited });
		found.catch(() => undefined);
		return { found, hurry: () => void Atomics.store(new Int32Array(awaited), 0, 1) };
	}

	/** Ends the look, done or not. */
	async close(): Promise<void> {
		await this.#pool.close();
	}
}

/** Of a site that there isn't, or of which it is known. */
export const nothingToLookAt: Looking = { found: Promise.resolve([]), hurry: () => undefined };
