/** A pool of the run's own process (global-setup.ts) that the processes of all test files send jobs to. */
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Pool } from '../../src/pool/pool.ts';

/**
 * Has jobs taken for a pool.
 *
 * @param variable the environment's, that tells the processes of a run at which port the pool is asked
 * @param failed what is answered if a job fails, with the reason
 * @returns what ends it
 */
export async function sharePool<Result>(
	variable: string,
	pool: Pool<unknown, Result>,
	failed: (reason: string) => Result,
): Promise<() => Promise<void>> {
	const server = createServer((asked, answer) => {
		json(asked)
			.then((job) => pool.run(job))
			.catch((error: unknown) => failed(String(error)))
			.then((result) => answer.end(JSON.stringify(result)))
			.catch(() => answer.destroy());
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The pool has no port.');
	process.env[variable] = String(address.port);
	return async () => {
		server.close();
		server.closeAllConnections();
		await pool.close();
	};
}

/** Has a job done when its turn comes. */
export async function askPool(variable: string, job: unknown): Promise<unknown> {
	const asked = request({ host: '127.0.0.1', port: process.env[variable], method: 'POST' });
	asked.end(JSON.stringify(job));
	return new Promise<unknown>((done, fail) => {
		asked.on('error', fail);
		asked.on('response', (answer) => {
			json(answer).then(done, fail);
		});
	});
}
