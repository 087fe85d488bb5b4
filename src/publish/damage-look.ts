/** Compares a site's files with what they were made as, while the build does something else. */
import { join } from 'node:path';
import { z } from 'zod';
import { Pool } from '../pool/pool.ts';
import { startThread } from '../pool/worker.ts';
import { KnownEntry } from './inventory.ts';
import type { Side } from './site-state.ts';

export class DamageLook {
	readonly #pool = new Pool<Pick<Side, 'site' | 'inventory'>, KnownEntry[]>({
		start: () => startThread(join(import.meta.dirname, 'damage-worker.ts')),
		atOnce: 1,
		result: z.array(KnownEntry),
		stopped: (status) => new Error(`检查网站文件的程序中途停了（${String(status)}），可能是内存不够。`),
	});

	/** @returns what of a complete site is damaged, in the end; whether anybody waits for it does not matter */
	at({ site, inventory }: Side): Promise<readonly KnownEntry[]> {
		const found = this.#pool.run({ site, inventory });
		found.catch(() => undefined);
		return found;
	}

	/** Ends the look, done or not. */
	async close(): Promise<void> {
		await this.#pool.close();
	}
}
