/** Processes that make shards side by side. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import type { ShardEntry } from '../format/manifest.ts';
import { SearchIndexError } from './search-index-error.ts';
import type { ShardJob } from './shard-job.ts';

const Answer = z.union([
	z.object({
		entry: z.object({ folder: z.string(), from: z.string(), to: z.string(), pieces: z.number().int() }),
		problem: z.null(),
	}),
	z.object({ entry: z.null(), problem: z.string() }),
]);

type Task = { job: ShardJob; done: (entry: ShardEntry) => void; fail: (error: Error) => void };

export class ShardPool {
	/** How many processes may work at once; may be changed while they do. */
	atOnce: number;
	readonly #idle: ChildProcess[] = [];
	readonly #all = new Set<ChildProcess>();
	readonly #waiting: Task[] = [];
	#working = 0;

	constructor(atOnce: number) {
		this.atOnce = atOnce;
	}

	/** Makes a shard, when its turn comes. Rejects with SearchIndexError, as `makeShard`. */
	async make(job: ShardJob): Promise<ShardEntry> {
		return new Promise((done, fail) => {
			this.#waiting.push({ job, done, fail });
			this.start();
		});
	}

	/** Has those begin that may. */
	start(): void {
		while (this.#working < this.atOnce) {
			const task = this.#waiting.shift();
			if (task === undefined) return;
			this.#working++;
			void this.#run(task).finally(() => {
				this.#working--;
				this.start();
			});
		}
	}

	/** Ends all, whatever they are at. */
	close(): void {
		this.#waiting.length = 0;
		for (const child of this.#all) child.kill();
	}

	async #run({ job, done, fail }: Task): Promise<void> {
		const child = this.#idle.pop() ?? this.#fork();
		try {
			const { entry, problem } = await answerOf(child, job);
			this.#idle.push(child);
			if (entry === null) fail(new SearchIndexError('搜索', problem));
			else done(entry);
		} catch (error) {
			fail(error instanceof Error ? error : new Error(String(error)));
		}
	}

	#fork(): ChildProcess {
		const child = fork(join(import.meta.dirname, 'shard-worker.ts'), {
			stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		});
		this.#all.add(child);
		child.on('close', () => this.#all.delete(child));
		return child;
	}
}

async function answerOf(child: ChildProcess, job: ShardJob): Promise<z.infer<typeof Answer>> {
	return new Promise((done, fail) => {
		const ended = (): void => {
			fail(new SearchIndexError('搜索', '做搜索的程序中途停了，可能是内存或者磁盘不够。'));
		};
		child.once('close', ended);
		child.once('error', fail);
		child.once('message', (message) => {
			child.off('close', ended);
			child.off('error', fail);
			done(Answer.parse(message));
		});
		child.send(job);
	});
}
