/** Jobs for processes or threads that work side by side; a worker that has done a job does the next one. */
import type { z } from 'zod';
import { Answer } from './answer.ts';
import type { Worker } from './worker.ts';

export type PoolSettings<Result> = {
	/** Starts a worker: see worker.ts. */
	start: () => Worker;
	/** How many may work at once. */
	atOnce: number;
	/** The shape of a job's result. */
	result: z.ZodType<Result>;
	/** The error for a job that failed, with the reason that the worker gave; by default an Error with that message. */
	failed?: (problem: string) => Error;
	/** The error for a worker that ended in the middle of a job, with its exit code or signal. */
	stopped: (status: number | string | null) => Error;
};

type Task<Job, Result> = {
	job: Job;
	signal: AbortSignal | undefined;
	done: (result: Result) => void;
	fail: (error: unknown) => void;
};

export class Pool<Job, Result> {
	readonly #settings: PoolSettings<Result>;
	readonly #idle: Worker[] = [];
	readonly #all = new Set<Worker>();
	readonly #waiting: Task<Job, Result>[] = [];
	#atOnce: number;
	#working = 0;

	constructor(settings: PoolSettings<Result>) {
		this.#settings = settings;
		this.#atOnce = settings.atOnce;
	}

	/** How many may work at once; if it grows, jobs that wait begin. */
	set atOnce(atOnce: number) {
		this.#atOnce = atOnce;
		this.#begin();
	}

	/** Starts a worker unless one is ready, so that it has loaded its program when the first job comes. */
	open(): void {
		if (this.#idle.length === 0 && this.#working < this.#atOnce) this.#idle.push(this.#start());
	}

	/**
	 * Does a job when its turn comes.
	 *
	 * @param signal kills the worker that does it, if it is under way
	 * @throws {Error} the settings' `failed` or `stopped`, or what the signal was aborted with
	 */
	async run(job: Job, signal?: AbortSignal): Promise<Result> {
		return new Promise((done, fail) => {
			this.#waiting.push({ job, signal, done, fail });
			this.#begin();
		});
	}

	/** Kills all workers, whatever they are doing; jobs that are not done reject. Resolves when the workers have ended. */
	async close(): Promise<void> {
		for (const { fail } of this.#waiting.splice(0)) fail(this.#settings.stopped(null));
		this.#idle.length = 0;
		const all = [...this.#all];
		for (const worker of all) worker.kill();
		await Promise.allSettled(all.map(({ ended }) => ended));
	}

	#begin(): void {
		while (this.#working < this.#atOnce) {
			const task = this.#waiting.shift();
			if (task === undefined) return;
			this.#working++;
			void this.#do(task).finally(() => {
				this.#working--;
				this.#begin();
			});
		}
	}

	async #do({ job, signal, done, fail }: Task<Job, Result>): Promise<void> {
		try {
			signal?.throwIfAborted();
			const worker = this.#idle.pop() ?? this.#start();
			const { problem, result, goesOn } = await this.#answerOf(worker, job, signal);
			if (goesOn) this.#idle.push(worker);
			signal?.throwIfAborted();
			if (problem === null) done(this.#settings.result.parse(result));
			else fail(this.#settings.failed?.(problem) ?? new Error(problem));
		} catch (error) {
			fail(signal?.aborted === true ? signal.reason : error);
		}
	}

	/** @returns the answer; a worker that does not go on has ended by then */
	async #answerOf(worker: Worker, job: Job, signal: AbortSignal | undefined): Promise<Answer> {
		const kill = (): void => {
			worker.kill();
		};
		signal?.addEventListener('abort', kill);
		try {
			const said = new Promise<unknown>((answered) => {
				worker.ask(job, answered);
			});
			const first = await Promise.race([said, worker.ended.then((status) => new Ended(status))]);
			if (first instanceof Ended) throw this.#settings.stopped(first.status);
			const answer = Answer.parse(first);
			if (answer.goesOn) return answer;
			const status = await worker.ended;
			if (answer.problem === null && status !== 0) throw this.#settings.stopped(status);
			return answer;
		} finally {
			signal?.removeEventListener('abort', kill);
		}
	}

	#start(): Worker {
		const worker = this.#settings.start();
		this.#all.add(worker);
		const forget = (): void => {
			this.#all.delete(worker);
		};
		worker.ended.then(forget, forget);
		return worker;
	}
}

/** A worker's end, told apart from anything it may say. */
class Ended {
	readonly status: number | string | null;

	constructor(status: number | string | null) {
		this.status = status;
	}
}
