import { spawnSync } from 'node:child_process';

/**
 * Returns when what was written is on the disk and no longer only in memory, so that it outlives a power failure. The
 * system's own `sync` does it for a whole file system in one go; a hundred thousand files one by one take minutes. Where
 * there is no such program, as on Windows, the system writes when it sees fit.
 *
 * @param path of a file or folder on that file system, absolute
 */
export function writeToDisk(path: string): void {
	const { status } = spawnSync('sync', ['--file-system', path], { stdio: 'ignore' });
	// Another system's `sync` has no options, and writes everything.
	if (status !== 0) spawnSync('sync', { stdio: 'ignore' });
}
