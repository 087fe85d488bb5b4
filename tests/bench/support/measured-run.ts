/** A command, its time and its memory. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { projectRoot, shellEnv } from '../../support/run.ts';

export type Measured = {
	/** Wall clock, in seconds. */
	seconds: number;
	/** The most memory one of its processes held, in bytes, and what that process was. */
	peak: number;
	/** The most memory of each program it ran, in bytes, by the program's name. */
	peaks: Map<string, number>;
	/** The processor time of each program it ran, in seconds, by the program's name; what ran for less than a look is missed. */
	times: Map<string, number>;
	output: string;
};

/** How often memory is looked at, in milliseconds. Linux keeps each process's largest, so only short lives are missed. */
const interval = 50;

/** @throws {Error} with its output, when the command fails */
export async function measuredRun(
	program: string,
	args: readonly string[],
	{ cwd = projectRoot, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Measured> {
	const started = performance.now();
	const child = spawn(program, args, { cwd, env: shellEnv(env) });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	const peaks = new Map<string, number>();
	const processes = new Map<number, { name: string; seconds: number }>();
	const timer = setInterval(() => {
		for (const pid of family(child.pid ?? 0)) {
			const { name, bytes, seconds } = stateOf(pid);
			if (bytes > (peaks.get(name) ?? 0)) peaks.set(name, bytes);
			if (bytes > 0) processes.set(pid, { name, seconds });
		}
	}, interval);
	const status = await new Promise<number | null>((done, fail) => {
		child.on('error', fail);
		child.on('close', done);
	}).finally(() => {
		clearInterval(timer);
	});
	if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${String(status)}\n${output}`);
	const seconds = (performance.now() - started) / 1000;
	const times = new Map<string, number>();
	for (const { name, seconds: own } of processes.values()) times.set(name, (times.get(name) ?? 0) + own);
	return { seconds, peak: Math.max(0, ...peaks.values()), peaks, times, output };
}

/** A process and all that came from it. */
function family(pid: number): number[] {
	try {
		const tasks = readdirSync(`/proc/${String(pid)}/task`);
		const children = tasks.flatMap((task) =>
			readFileSync(`/proc/${String(pid)}/task/${task}/children`, 'utf8')
				.trim()
				.split(' ')
				.filter(Boolean),
		);
		return [pid, ...children.flatMap((child) => family(Number(child)))];
	} catch {
		return [];
	}
}

/** In Linux's /proc processor time is counted in hundredths of a second. */
const ticksPerSecond = 100;

function stateOf(pid: number): { name: string; bytes: number; seconds: number } {
	try {
		const words = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').split('\0');
		const script = words.find((word, n) => n > 0 && /\.[cm]?[jt]s$/.test(word)) ?? words[0] ?? '';
		const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
		const kilobytes = Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0);
		// What stands before the last bracket is the program's name, which may hold spaces.
		const fields =
			readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
				.split(') ')
				.at(-1)
				?.split(' ') ?? [];
		const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
		return {
			name: script.slice(script.lastIndexOf('/') + 1),
			bytes: kilobytes * 1024,
			seconds: ticks / ticksPerSecond,
		};
	} catch {
		return { name: '', bytes: 0, seconds: 0 };
	}
}

export function gigabytes(bytes: number): string {
	return `${(bytes / 2 ** 30).toFixed(2)} GB`;
}
