/** The worker's end of a pool. */
import { parentPort } from 'node:worker_threads';
import type { z } from 'zod';
import type { Answer } from './answer.ts';

/**
 * Does the jobs that a pool sends, one at a time, and answers each. Ends after a job that fails, when `goesOn` says so,
 * and, as a process, when the process that started it ends.
 *
 * @param schema the shape of a job
 * @param work does a job; what it returns has to survive JSON; what it throws is told to the pool as the reason
 * @param goesOn asked after each job that is done: whether this worker takes another
 */
export function serve<Job>(
	schema: z.ZodType<Job>,
	work: (job: Job) => Promise<unknown>,
	goesOn: () => boolean = () => true,
): void {
	const answer = async (message: unknown): Promise<Answer> => {
		try {
			return { problem: null, result: await work(schema.parse(message)), goesOn: goesOn() };
		} catch (error) {
			return { problem: error instanceof Error ? error.message : String(error), result: null, goesOn: false };
		}
	};
	const port = parentPort;
	if (port !== null) {
		port.on('message', (message) => {
			void answer(message).then((said) => {
				port.postMessage(said);
				if (!said.goesOn) port.close();
			});
		});
		return;
	}
	// A process that was killed can't tell the ones it started.
	process.on('disconnect', () => {
		process.exit(1);
	});
	process.on('message', (message) => {
		void answer(message).then((said) => {
			process.send?.(said, () => {
				if (!said.goesOn) process.exit(said.problem === null ? 0 : 1);
			});
		});
	});
}
