/** A program that runs beside this one and does one job after another: a process or a thread, used in the same way. */
import { fork } from 'node:child_process';
import { Worker as Thread } from 'node:worker_threads';

export type Worker = {
	/** Sends a job; `answered` is called with the next message. A worker that has ended ignores it: see `ended`. */
	ask: (job: unknown, answered: (message: unknown) => void) => void;
	kill: () => void;
	/** Comes to the exit code, or to the signal that ended it; rejects if the program could not run or threw. */
	ended: Promise<number | string | null>;
};

export type ProcessSettings = {
	/** The folder it works in; by default that of this process. */
	cwd?: string;
	/** Added to the environment of this process. */
	env?: Readonly<Record<string, string>>;
	/** Options of Node, besides those of `NODE_OPTIONS`. This process's own are not passed on: their paths may be relative. */
	options?: readonly string[];
};

/** @param program the file to run, absolute; it calls `serve` */
export function startProcess(program: string, { cwd, env = {}, options = [] }: ProcessSettings = {}): Worker {
	const child = fork(program, {
		cwd,
		env: { ...process.env, ...env },
		execArgv: [...options],
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	return {
		ask(job, answered) {
			child.once('message', answered);
			if (typeof job !== 'object' || job === null) throw new TypeError('a job is an object');
			child.send(job, () => undefined);
		},
		kill() {
			child.kill();
		},
		ended: endOf((done, fail) => {
			child.on('error', fail);
			child.on('close', (code, signal) => {
				done(code ?? signal);
			});
		}),
	};
}

/** @param program the file to run, absolute; it calls `serve` */
export function startThread(program: string): Worker {
	const thread = new Thread(program);
	return {
		ask(job, answered) {
			thread.once('message', answered);
			thread.postMessage(job);
		},
		kill() {
			void thread.terminate();
		},
		ended: endOf((done, fail) => {
			thread.on('error', fail);
			thread.on('exit', done);
		}),
	};
}

/** Nobody may be waiting when a worker ends, so a rejection here is not an unhandled one. */
function endOf(
	listen: (done: (status: number | string | null) => void, fail: (error: Error) => void) => void,
): Worker['ended'] {
	const ended = new Promise<number | string | null>(listen);
	ended.catch(() => undefined);
	return ended;
}
