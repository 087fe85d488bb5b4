import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOf } from '../support/files-of.ts';
import { runNode } from '../support/run.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'banmian-upload-'));
	for (const [path, text] of Object.entries({
		'index.html': '新',
		'a/index.html': '甲',
		'_astro/x.0123.webp': 'x',
		'pagefind/0123456789/catalogue.json': '{}',
		'pagefind/suggestions-0123456789.json': '{}',
		'pagefind/manifest.json': '{}',
		'sw.js': '',
	})) {
		await mkdir(join(folder, 'a/site', path, '..'), { recursive: true });
		await writeFile(join(folder, 'a/site', path), text);
	}
	await symlink('a/site', join(folder, 'dist'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const upload = (args: readonly string[], path = process.env['PATH'] ?? '') =>
	runNode(['src/cli/upload.ts', ...args], { env: { OUT_DIR: join(folder, 'dist'), PATH: path } });

/** A stand-in that writes down how it was called, and fails from the call of this number on. */
async function standIn(failsFrom = 99): Promise<string> {
	const bin = join(folder, 'bin');
	await mkdir(bin);
	const program = join(bin, 'rclone');
	const log = join(folder, 'calls');
	await writeFile(program, `#!/bin/sh\necho "$*" >> ${log}\n[ $(wc -l < ${log}) -lt ${String(failsFrom)} ]\n`);
	await chmod(program, 0o755);
	return `${bin}:${process.env['PATH'] ?? ''}`;
}

const calls = async () => (await readFile(join(folder, 'calls'), 'utf8')).trimEnd().split('\n');

test('what pages need goes before them, what names search files after, and removal comes last', async () => {
	expect((await upload(['site:bucket'], await standIn())).status).toBe(0);
	const [first, second, third, last, ...others] = await calls();
	expect(others).toEqual([]);
	expect(first).toMatch(/^copy .*\+ \/_astro\/\*\* .*immutable/);
	expect(second).toMatch(/^copy .*- \/_astro\/\*\* .*- \/pagefind\/manifest\.json .*- \/sw\.js .*max-age=60/);
	expect(third).toMatch(/^copy .*\+ \/pagefind\/manifest\.json .*\+ \/sw\.js .*no-cache/);
	expect(last).toMatch(/^sync .*--delete-after/);
	expect([first, second, third, last].every((call) => call?.includes('a/site site:bucket'))).toBe(true);
});

test('nothing is removed and no page goes where what it needs did not', async () => {
	const { status, stderr } = await upload(['site:bucket'], await standIn(1));
	expect(status).toBe(1);
	expect(stderr).toContain('再运行一次');
	expect((await calls()).length).toBe(1);
});

test('a dry run is dry in every step', async () => {
	await upload(['site:bucket', '--dry-run'], await standIn());
	expect((await calls()).every((call) => call.includes('--dry-run'))).toBe(true);
});

test('what is missing is said', async () => {
	expect((await upload([])).stderr).toContain('npm run upload -- 目的地');
	expect((await upload(['a', 'b'])).status).toBe(2);
	const { status, stderr } = await upload(['site:bucket'], join(folder, 'nowhere'));
	expect(status).toBe(1);
	expect(stderr).toContain('rclone');
	await rm(join(folder, 'dist'));
	expect((await upload(['site:bucket'])).stderr).toContain('npm run build');
});

test.skipIf(spawnSync('rclone', ['version']).status !== 0)(
	'with rclone itself: the target holds the site, what is gone from the site is gone there, and a dry run moves nothing',
	async () => {
		const target = join(folder, 'target');
		await mkdir(target);
		await writeFile(join(target, 'old.html'), '旧');
		await upload([target, '--dry-run']);
		expect([...(await filesOf(target)).keys()]).toEqual(['/old.html']);
		expect((await upload([target])).status).toBe(0);
		expect(await filesOf(target)).toEqual(await filesOf(join(folder, 'a/site')));
		await writeFile(join(folder, 'a/site/a/index.html'), '乙');
		await upload([target]);
		expect((await filesOf(target)).get('/a/index.html')).toBe(Buffer.from('乙').toString('latin1'));
	},
);
