import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { previewOptions } from '../../src/cli/preview/preview-options.ts';

const root = resolve(import.meta.dirname, '../..');
let dir: string;
let other: Server;
let taken: number;

beforeAll(async () => {
	dir = mkdtempSync(join(tmpdir(), 'banmian-'));
	writeFileSync(join(dir, 'index.html'), '<h1>报</h1>');
	other = createServer();
	other.listen(0, '127.0.0.1');
	await once(other, 'listening');
	const address = other.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	taken = address.port;
});

afterAll(() => {
	other.close();
	rmSync(dir, { recursive: true, force: true });
});

function run(script: string, env: Record<string, string>) {
	const { status, stdout, stderr } = spawnSync('node', [`src/cli/${script}.ts`], {
		cwd: root,
		encoding: 'utf8',
		timeout: 30_000,
		env: { ...process.env, ...env },
	});
	return { status, stdout, stderr };
}

test.each(['preview', 'start'])('%s says at once when the port is taken', (script) => {
	const { status, stdout, stderr } = run(script, { PORT: String(taken), OUT_DIR: dir });
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(stderr.trim()).toBe(
		`${taken} 端口已被别的程序占用（也许网站已经开着）。请关掉那个程序，再运行一次；或者给 PORT 换一个数。`,
	);
});

test('a port that is none is told with its value', () => {
	const { status, stderr } = run('preview', { PORT: 'abc', OUT_DIR: dir });
	expect(status).toBe(1);
	expect(stderr).toContain('“abc”');
});

test('preview without a built site says what to run', () => {
	const { status, stderr } = run('preview', { OUT_DIR: join(dir, 'none') });
	expect(status).toBe(1);
	expect(stderr).toContain('npm run build');
});

test.each([
	[['--shrae'], '不认识的选项'],
	[['2024-03-08'], '请加上 --share'],
	[['--out', 'x'], '请加上 --share'],
	[['--share', 'a', 'b'], '一次只做一期'],
	[['--share', '--out', ''], '--out 后面要写一个文件夹'],
])('preview %s is said in a sentence', (args, says) => {
	const { options, problem } = previewOptions(args);
	expect(options).toBeNull();
	expect(problem).toContain(says);
	expect(problem).toContain('用法：');
});
