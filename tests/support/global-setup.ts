/** Makes what all test files of a run share: a folder (shared-folder.ts), what builds sites (builder.ts) and what runs commands (programs.ts). */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuilder } from './builder.ts';
import { startPrograms } from './programs.ts';
import { folderVariable } from './shared-folder.ts';

export default async function setup(): Promise<() => Promise<void>> {
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'banmian-tests-')));
	process.env[folderVariable] = folder;
	const stops = [await startBuilder(), await startPrograms()];
	return async () => {
		await Promise.all(stops.map((stop) => stop()));
		await rm(folder, { recursive: true, force: true });
	};
}
