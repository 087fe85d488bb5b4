/** Makes the folder that all test files of a run share (shared-folder.ts); what it returns removes it. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderVariable } from './shared-folder.ts';

export default async function setup(): Promise<() => Promise<void>> {
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'banmian-tests-')));
	process.env[folderVariable] = folder;
	return () => rm(folder, { recursive: true, force: true });
}
