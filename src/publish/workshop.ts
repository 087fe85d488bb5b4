/**
 * Where one part at a time is made: by Astro in another process, which makes the next one, too, as long as it has not
 * grown too large; its memory is free again afterwards.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part } from '../loaders/site-part.ts';
import { siteOf } from './made-part.ts';
import { PartResult } from './part-job.ts';
import type { PartJob } from './part-job.ts';

/** The folders of Astro's cache that are of use to later runs: photos in the sizes they are shown in, and preview images. */
const useful = ['assets', 'previews'];

/** Pages are strings that live for a moment: with room for many of them, clearing up takes a fraction of the time. */
const roomForYoung = '--max-semi-space-size=128';

export type WorkshopPlace = {
	/** The program that makes parts. */
	program: string;
	/** The folder in which Astro works; what was there is removed. Each of those that work at once has its own. */
	folder: string;
	/** Where images are kept from one run to the next; its own, too. */
	kept: string;
};

/** `ended` comes to its exit code, or the signal that ended it. */
type Worker = { child: ChildProcess; ended: Promise<number | string | null> };

export class Workshop {
	readonly #place: WorkshopPlace;
	#ready: Promise<Worker> | null = null;
	/** How many parts were begun. */
	#parts = 0;

	constructor(place: WorkshopPlace) {
		this.#place = place;
	}

	/** Has a process get ready for the next part, while the build is at something else: that takes it a second. */
	open(): void {
		this.#ready ??= this.#start();
		// What goes wrong is heard of when the part is to be made.
		this.#ready.catch(() => undefined);
	}

	/** Ends the process that is ready, where no more parts come. */
	async close(): Promise<void> {
		const worker = await this.#ready?.catch(() => null);
		this.#ready = null;
		if (worker === null || worker === undefined) return;
		worker.child.kill();
		await worker.ended.catch(() => null);
		await rm(this.#place.folder, { recursive: true, force: true });
	}

	/**
	 * Makes a part in `<folder>/site`.
	 *
	 * @param folder the part's folder; what was there is removed
	 * @param signal ends it before its time
	 * @throws {Error} with the reason, where it was not made
	 */
	async make(folder: string, part: Part, signal: AbortSignal): Promise<void> {
		this.open();
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder, { recursive: true });
		const asked = join(folder, 'asked.json');
		await writeFile(asked, JSON.stringify(part));
		const worker = await (this.#ready ?? this.#start());
		const root = join(this.#place.folder, String(this.#parts++));
		// Until it has its job it is there to be ended by close().
		const job: PartJob = { asked, root, site: siteOf({ folder }), cache: await this.#cacheIn(root) };
		this.#ready = null;
		const { problem, goesOn } = await resultOf(worker, job, signal);
		if (goesOn) this.#ready = Promise.resolve(worker);
		// One that goes on may still be writing there.
		else await rm(this.#place.folder, { recursive: true, force: true });
		signal.throwIfAborted();
		if (problem !== null) throw new Error(problem);
	}

	async #start(): Promise<Worker> {
		const { program, folder } = this.#place;
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder, { recursive: true });
		const child = fork(program, {
			cwd: folder,
			env: { ...process.env, BANMIAN_FROM: process.cwd() },
			execArgv: [...process.execArgv, roomForYoung],
			stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		});
		const ended = new Promise<number | string | null>((done, fail) => {
			child.on('error', fail);
			child.on('close', (code, signal) => {
				done(code ?? signal);
			});
		});
		ended.catch(() => undefined);
		return { child, ended };
	}

	/** A cache of its own for what Astro knows of this part, with what is of use to later runs in it. */
	async #cacheIn(root: string): Promise<string> {
		const cache = join(root, 'cache');
		await mkdir(cache, { recursive: true });
		for (const name of useful) {
			const kept = join(this.#place.kept, name);
			await mkdir(kept, { recursive: true });
			await symlink(kept, join(cache, name), 'junction');
		}
		return cache;
	}
}

/** Has a worker do a job. One that does not go on has ended. */
async function resultOf({ child, ended }: Worker, job: PartJob, signal: AbortSignal): Promise<PartResult> {
	const end = (): void => {
		child.kill();
	};
	signal.addEventListener('abort', end);
	if (signal.aborted) end();
	const said = new Promise<PartResult>((done) => {
		child.once('message', (message) => {
			done(PartResult.parse(message));
		});
	});
	// One that has ended already can't be told anything; that it has is heard of below.
	child.send(job, () => undefined);
	try {
		const result = await Promise.race([said, ended]);
		if (typeof result !== 'object' || result === null) return stopped(result);
		if (result.goesOn) return result;
		const status = await ended;
		return result.problem === null && status !== 0 ? stopped(status) : result;
	} finally {
		signal.removeEventListener('abort', end);
	}
}

function stopped(status: number | string | null): PartResult {
	return { problem: `做网页的程序中途停了（${String(status)}），可能是内存或者磁盘不够。`, goesOn: false };
}
