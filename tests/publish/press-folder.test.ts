import fs, { existsSync } from 'node:fs';
import { mkdtemp, readdir, realpath, rm, utimes, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearPresses, finishPress, pressEntry } from '../../src/publish/press-folder.ts';
import { writeContent } from '../support/temp-content.ts';

let kept: string;

/** Makes a press as if Astro had. */
async function makePress(name: string): Promise<string> {
	const [making, press] = [join(kept, `${name}.1`), join(kept, name)];
	await writeContent(making, {
		'program/entry.mjs': 'export {};',
		'program/chunks/a.mjs': '',
		'site/icon.svg': '<svg/>',
	});
	await finishPress(making, 'entry.mjs', press);
	return press;
}

beforeEach(async () => {
	kept = await realpath(await mkdtemp(join(tmpdir(), 'banmian-presses-')));
});

afterEach(() => rm(kept, { recursive: true, force: true }));

test('a press that was made is found, and nothing is left beside it', async () => {
	const press = await makePress('a');
	expect(pressEntry(press)).toBe(join(press, 'program/entry.mjs'));
	expect(await readdir(kept)).toEqual(['a']);
});

test.each(['program/entry.mjs', 'program/chunks/a.mjs', 'site/icon.svg', 'press.json'])(
	'a press is none any more if something wrote to %s, and can be made again',
	async (file) => {
		const press = await makePress('a');
		await writeFile(join(press, file), 'half of i');
		expect(pressEntry(press)).toBeNull();
		expect(pressEntry(await makePress('a'))).not.toBeNull();
	},
);

test('a press is found on a disk that lets nobody change a time', async () => {
	const press = await makePress('a');
	const refused = vi.spyOn(fs, 'utimesSync').mockImplementation(() => {
		throw new Error('EPERM: operation not permitted, utime');
	});
	syncBuiltinESMExports();
	try {
		expect(pressEntry(press)).not.toBeNull();
		expect(refused).toHaveBeenCalled();
	} finally {
		refused.mockRestore();
		syncBuiltinESMExports();
	}
});

test('of two builds that made the same press the first one stays', async () => {
	const press = await makePress('a');
	await writeContent(press, { 'first.txt': '' });
	await makePress('a');
	expect(existsSync(join(press, 'first.txt'))).toBe(true);
	expect(await readdir(kept)).toEqual(['a']);
});

test('of many the eight stay that were used last', async () => {
	const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
	for (const name of names) {
		const press = await makePress(name);
		await utimes(press, new Date(2024, 0, 1), new Date(2024, 0, names.indexOf(name) + 1));
	}
	expect(pressEntry(join(kept, 'a'))).not.toBeNull();
	await clearPresses(kept);
	expect((await readdir(kept)).sort()).toEqual(['a', 'd', 'e', 'f', 'g', 'h', 'i', 'j']);
});

test('what a stopped build left is removed, and what another build is making stays', async () => {
	for (const name of ['a.1', 'a.2']) await writeContent(join(kept, name), { 'program/entry.mjs': '' });
	await utimes(join(kept, 'a.1'), new Date(2024, 0, 1), new Date(2024, 0, 1));
	await clearPresses(kept);
	expect(await readdir(kept)).toEqual(['a.2']);
});
