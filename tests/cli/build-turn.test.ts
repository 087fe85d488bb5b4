import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

/** A process that takes the turn, says so in a file, and does `work`, a piece of a program. */
function inAnotherProcess(said: string, work: string): ChildProcess {
	const module = join(import.meta.dirname, '../../src/cli/build-turn.ts');
	const program = `
		import { appendFileSync } from 'node:fs';
		import { inTurn } from ${JSON.stringify(module)};
		const say = (what) => appendFileSync(${JSON.stringify(said)}, what + '\\n');
		await inTurn(${JSON.stringify(file)}, () => say('waits'), async () => { ${work} });`;
	return spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' });
}

const lines = (said: string) => (existsSync(said) ? readFileSync(said, 'utf8').trim().split('\n') : []);

test('a second build says for whom it waits, and has its turn when the first is done', async () => {
	const events: string[] = [];
	const waits = Promise.withResolvers<null>();
	const begun = Promise.withResolvers<null>();
	const first = inTurn(file, unexpected, async () => {
		begun.resolve(null);
		await waits.promise;
		events.push('first is done');
	});
	await begun.promise;
	await expect.poll(() => existsSync(`${file}-by`)).toBe(true);
	const waiting = (holder: string) => {
		expect(holder).toMatch(new RegExp(`^进程 ${String(process.pid)}，\\d\\d:\\d\\d 开始$`));
		events.push('second waits');
		waits.resolve(null);
	};
	await Promise.all([first, inTurn(file, waiting, () => Promise.resolve(events.push('second has its turn')))]);
	expect(events).toEqual(['second waits', 'first is done', 'second has its turn']);
	expect(existsSync(`${file}-by`)).toBe(false);
});

test('a build that was killed holds nobody up', async () => {
	const said = join(folder, 'said');
	const killed = inAnotherProcess(said, `say('in'); await new Promise((done) => setTimeout(done, 60_000));`);
	await expect.poll(() => lines(said)).toEqual(['in']);
	const ended = once(killed, 'exit');
	killed.kill('SIGKILL');
	await ended;
	expect(await inTurn(file, unexpected, () => Promise.resolve('built'))).toBe('built');
});

test('a build that fails gives its turn back', async () => {
	const failing = inTurn(file, unexpected, () => Promise.reject(new Error('no')));
	await expect(failing).rejects.toThrow('no');
	expect(await inTurn(file, unexpected, () => Promise.resolve('built'))).toBe('built');
});

const gone = spawnSync(process.execPath, ['--version']).pid;
test.each([
	['an empty file', ''],
	['its own process id', String(process.pid)],
	['the id of a process that has ended', String(gone)],
	['the id of the first process', '1'],
	['the id 0', '0'],
	['the words of some other program', 'locked by an earlier version\n'.repeat(200)],
])('what stands in its place holds nobody up: %s', async (_, content) => {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
	expect(await inTurn(file, unexpected, () => Promise.resolve('built'))).toBe('built');
});

test('nor does a folder with files in it', async () => {
	mkdirSync(join(file, 'with'), { recursive: true });
	writeFileSync(join(file, 'with/files'), '');
	expect(await inTurn(file, unexpected, () => Promise.resolve('built'))).toBe('built');
});

test('of four that wait at a place where something stands, never two are in at once', async () => {
	mkdirSync(file, { recursive: true });
	writeFileSync(join(file, 'left'), '');
	const said = join(folder, 'said');
	const work = `say('in'); await new Promise((done) => setTimeout(done, 100)); say('out');`;
	const all = Array.from({ length: 4 }, () => inAnotherProcess(said, work));
	const ends = await Promise.all(all.map((one) => once(one, 'exit')));
	expect(ends).toEqual(Array.from({ length: 4 }, () => [0, null]));
	const turns = lines(said).filter((line) => line !== 'waits');
	expect(turns).toEqual(Array.from({ length: 4 }, () => ['in', 'out']).flat());
});
