/** Builds for tests: all processes of a run of the tests ask one that has Astro loaded (site-builder.ts). */
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { Pool } from '../../src/pool/pool.ts';
import { startProcess } from '../../src/pool/worker.ts';
import { compiled, projectRoot } from './run.ts';

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
export async function startBuilder(): Promise<() => Promise<void>> {
	const builds = new Pool<unknown, Built>({
		start: () =>
			startProcess(join(projectRoot, 'tests/support/site-builder.ts'), { env: { NODE_COMPILE_CACHE: compiled } }),
		atOnce: 1,
		result: Built,
		stopped: (status) => new Error(`the builder ended: ${String(status)}`),
	});
	const server = createServer((asked, answer) => {
		json(asked)
			.then((job) => builds.run(job))
			.catch((error: unknown): Built => ({ done: false, printed: String(error) }))
			.then((built) => answer.end(JSON.stringify(built)))
			.catch(() => answer.destroy());
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The builder has no port.');
	process.env[portVariable] = String(address.port);
	return async () => {
		server.close();
		server.closeAllConnections();
		await builds.close();
	};
}

/** Builds a site, or goes on with it, when its turn comes. */
export async function askForBuild(job: BuildJob): Promise<Built> {
	const asked = request({ host: '127.0.0.1', port: process.env[portVariable], method: 'POST' });
	asked.end(JSON.stringify(job));
	const answered = new Promise<unknown>((done, fail) => {
		asked.on('error', fail);
		asked.on('response', (answer) => {
			json(answer).then(done, fail);
		});
	});
	return Built.parse(await answered);
}
