/**
 * One build at a time: what Astro makes on the way lies in folders below the project's `.astro`, and two builds that share
 * them take each other's files.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How long to wait before looking again, in milliseconds. */
const pause = 200;

/**
 * Waits until no other build has the turn, and builds. A build that was killed has it no longer.
 *
 * @param file where the turn is written down: its holder's process id
 * @param waiting called once when another build has it
 * @param work what is done in turn
 * @returns what the work returns
 */
export async function inTurn<Done>(file: string, waiting: () => void, work: () => Promise<Done>): Promise<Done> {
	await mkdir(dirname(file), { recursive: true });
	let told = false;
	while (!(await take(file))) {
		const holder = await readFile(file, 'utf8').catch(() => null);
		if (holder === null) continue;
		if (holder !== '' && !isRunning(Number(holder))) {
			await rm(file, { force: true });
			continue;
		}
		if (!told) waiting();
		told = true;
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
	try {
		return await work();
	} finally {
		await rm(file, { force: true });
	}
}

async function take(file: string): Promise<boolean> {
	try {
		await writeFile(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}

/** Whether there is a process with this id, even one of another user. */
function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
