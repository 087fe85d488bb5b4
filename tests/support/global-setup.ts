/** Makes what all test files of a run share: a folder (shared-folder.ts), and what builds sites (builder.ts). */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuilder } from './builder.ts';
import { folderVariable } from './shared-folder.ts';

export default async function setup(): Promise<() => Promise<void>> {
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'banmian-tests-')));
	process.env[folderVariable] = folder;
	const stopBuilder = await startBuilder();
	return async () => {
		await stopBuilder();
		await rm(folder, { recursive: true, force: true });
	};
}
