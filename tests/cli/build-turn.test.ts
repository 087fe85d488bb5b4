import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTurn } from '../../src/cli/build-turn.ts';

let folder: string;
let file: string;
const unexpected = () => expect.fail('nothing to wait for');

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'banmian-'));
	file = join(folder, 'made/on/the/way/building');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a second build says that it waits, and has its turn when the first is done', async () => {
	const events: string[] = [];
	const waits = Promise.withResolvers<null>();
	const first = inTurn(file, unexpected, async () => {
		await waits.promise;
		events.push('first is done');
	});
	await expect.poll(() => existsSync(file)).toBe(true);
	const waiting = () => {
		events.push('second waits');
		waits.resolve(null);
	};
	await Promise.all([first, inTurn(file, waiting, () => Promise.resolve(events.push('second has its turn')))]);
	expect(events).toEqual(['second waits', 'first is done', 'second has its turn']);
	expect(existsSync(file)).toBe(false);
});

test('a build that was killed holds nobody up', async () => {
	await inTurn(file, unexpected, () => Promise.resolve('the folder is there'));
	const { pid } = spawnSync(process.execPath, ['--version']);
	await writeFile(file, String(pid));
	expect(await inTurn(file, unexpected, () => Promise.resolve('built'))).toBe('built');
});

test('a build that fails gives its turn back', async () => {
	const failing = inTurn(file, unexpected, () => Promise.reject(new Error('no')));
	await expect(failing).rejects.toThrow('no');
	expect(existsSync(file)).toBe(false);
});
