import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Pool } from '../../src/pool/pool.ts';
import { startProcess, startThread } from '../../src/pool/worker.ts';

type Job = { do: 'answer' | 'fail' | 'exit' | 'hang' | 'end' };
const program = join(import.meta.dirname, 'worker.ts');
const result = z.object({ who: z.string() });

describe.each([
	['processes', () => startProcess(program)],
	['threads', () => startThread(program)],
])('%s', (_, start) => {
	const opened: Pool<Job, { who: string }>[] = [];
	afterEach(async () => {
		await Promise.all(opened.splice(0).map((pool) => pool.close()));
	});
	function poolOf(atOnce: number): { pool: Pool<Job, { who: string }>; started: () => number } {
		let count = 0;
		const pool = new Pool<Job, { who: string }>({
			start() {
				count++;
				return start();
			},
			atOnce,
			result,
			stopped: (status) => new Error(`stopped: ${String(status)}`),
		});
		opened.push(pool);
		return { pool, started: () => count };
	}

	test('one worker does one job after another, also one that was opened beforehand', async () => {
		const { pool, started } = poolOf(1);
		pool.open();
		const [first, second] = await Promise.all([pool.run({ do: 'answer' }), pool.run({ do: 'answer' })]);
		expect(first).toEqual(second);
		pool.open();
		expect(started()).toBe(1);
	});

	test('as many work at once as may, and more when more may', async () => {
		const { pool, started } = poolOf(1);
		const jobs = Array.from({ length: 4 }, () => pool.run({ do: 'answer' }));
		expect(started()).toBe(1);
		pool.atOnce = 3;
		expect(started()).toBe(3);
		expect(new Set((await Promise.all(jobs)).map(({ who }) => who)).size).toBeGreaterThan(1);
		expect(started()).toBe(3);
	});

	test('a worker that does not go on is replaced, and its answer counts', async () => {
		const { pool } = poolOf(1);
		const { who } = await pool.run({ do: 'end' });
		expect((await pool.run({ do: 'answer' })).who).not.toBe(who);
	});

	test('a job that fails says why, and the next one is done', async () => {
		const { pool } = poolOf(1);
		await expect(pool.run({ do: 'fail' })).rejects.toThrow('纸用完了');
		await expect(pool.run({ do: 'answer' })).resolves.toBeDefined();
	});

	test('a worker that ends in the middle of a job is said', async () => {
		const { pool } = poolOf(1);
		await expect(pool.run({ do: 'exit' })).rejects.toThrow('stopped: 3');
	});

	test('aborting ends a job that is under way, with the reason, and keeps one from beginning', async () => {
		const { pool, started } = poolOf(1);
		const stop = new AbortController();
		const hanging = pool.run({ do: 'hang' }, stop.signal);
		const waiting = pool.run({ do: 'answer' }, stop.signal);
		stop.abort(new Error('别的版没有做成'));
		await expect(hanging).rejects.toThrow('别的版没有做成');
		await expect(waiting).rejects.toThrow('别的版没有做成');
		expect(started()).toBe(1);
	});

	test('closing ends what is under way and what waits', async () => {
		const { pool } = poolOf(1);
		const jobs = Promise.allSettled([pool.run({ do: 'hang' }), pool.run({ do: 'answer' })]);
		await pool.close();
		expect((await jobs).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	});
});
