import { lstat, readFile, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Whether a folder is where another file system was mounted (a Docker volume): it can't be renamed or replaced.
 *
 * @param path absolute; what isn't there is none
 */
export async function isMountPoint(path: string): Promise<boolean> {
	const here = await lstat(path).catch(() => null);
	if (here?.isDirectory() !== true) return false;
	const above = await lstat(dirname(path));
	if (here.dev !== above.dev) return true;
	// A folder of the same file system that is mounted there has the same device; Linux lists it.
	const mounts = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '');
	const real = await realpath(path);
	return mounts.split('\n').some((line) => unescaped(line.split(' ')[4] ?? '') === real);
}

/** As proc(5) has it: a space is \040. */
function unescaped(path: string): string {
	return path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)));
}
