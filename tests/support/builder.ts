/** Builds for tests: all processes of a run of the tests ask one that has Astro loaded (site-builder.ts). */
import { join } from 'node:path';
import { z } from 'zod';
import { Pool } from '../../src/pool/pool.ts';
import { startProcess } from '../../src/pool/worker.ts';
import { compiled, projectRoot } from './run.ts';
import { askPool, sharePool } from './shared-pool.ts';

/** The name of the variable that tells the processes of a run of the tests at which port builds are asked for. */
const portVariable = 'BANMIAN_TEST_BUILDER';

/** A content folder, and where its site is to be; both absolute. */
export type BuildJob = { content: string; dir: string };

/** Whether a site was built, and what the build printed. */
const Built = z.object({ done: z.boolean(), printed: z.string() });
export type Built = z.infer<typeof Built>;

/**
 * Begins to take builds; the process that makes them is started by the first.
 *
 * @returns what ends it
 */
export function startBuilder(): Promise<() => Promise<void>> {
	const builds = new Pool<unknown, Built>({
		start: () =>
			startProcess(join(projectRoot, 'tests/support/site-builder.ts'), { env: { NODE_COMPILE_CACHE: compiled } }),
		atOnce: 1,
		result: Built,
		stopped: (status) => new Error(`the builder ended: ${String(status)}`),
	});
	return sharePool(portVariable, builds, (reason) => ({ done: false, printed: reason }));
}

/** Builds a site, or goes on with it, when its turn comes. */
export async function askForBuild(job: BuildJob): Promise<Built> {
	return Built.parse(await askPool(portVariable, job));
}
