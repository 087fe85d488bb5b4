import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot, runNode, shellEnv } from '../support/run.ts';
import { filesOf } from '../support/files-of.ts';
import { shortEdition } from '../support/short-edition.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';

let content: string;
let parent: string;

const build = (out: string, ...args: string[]) =>
	runNode(['src/cli/build.ts', ...args], {
		env: { CONTENT_DIR: content, OUT_DIR: join(parent, out), GITHUB_ACTIONS: '' },
	});

/** The site as it would be without any earlier one. */
async function fromNothing(): Promise<Map<string, string>> {
	const { status, stdout, stderr } = await build('fresh');
	expect(status, stdout + stderr).toBe(0);
	const files = await filesOf(join(parent, 'fresh'));
	await rm(join(parent, 'fresh'));
	await rm(join(parent, '.fresh-site'), { recursive: true });
	return files;
}

/** That the site is what it would be if it were made from nothing. */
async function expectAsFromNothing(): Promise<void> {
	const [now, fresh] = [await filesOf(join(parent, 'dist')), await fromNothing()];
	expect([...now.keys()]).toEqual([...fresh.keys()]);
	expect([...now].filter(([path, text]) => fresh.get(path) !== text).map(([path]) => path)).toEqual([]);
}

beforeAll(async () => {
	parent = await mkdtemp(join(tmpdir(), 'banmian-volumes-'));
	content = join(parent, 'content');
	await writeContent(content, {
		'site.yaml': siteYaml,
		...shortEdition('a', '2023-12-31', '修路'),
		...shortEdition('b', '2024-01-05', '种树'),
	});
	const { status, stdout, stderr } = await build('dist');
	expect(status, stdout + stderr).toBe(0);
}, 120_000);

afterAll(() => rm(parent, { recursive: true, force: true }));

describe('a site that is gone on with is what it would be if it were made from nothing', { timeout: 120_000 }, () => {
	test('when nothing changes, nothing is made', async () => {
		const { stdout } = await build('dist');
		expect(stdout).toContain('内容没有变');
	});

	test('with a new edition; the volumes before it are not made again', async () => {
		await writeContent(content, shortEdition('c', '2024-01-06', '修桥'));
		const { stdout } = await build('dist');
		expect(stdout).toContain('3 期报纸（新做 2 期）');
		await expectAsFromNothing();
	});

	test('with an edition of an older volume, another title and text, and one edition less', async () => {
		await writeContent(content, {
			...shortEdition('0', '1998-03-01', '打井'),
			...shortEdition('b', '2024-01-05', '栽花', '改名'),
		});
		await rm(join(content, 'editions', 'a'), { recursive: true });
		const { stdout } = await build('dist');
		// The new one, the changed one, and the one after it, which leads to it by its title.
		expect(stdout).toContain('3 期报纸（新做 3 期）');
		await expectAsFromNothing();
	});

	test('with another setting of the site', async () => {
		await writeFile(join(content, 'site.yaml'), `${siteYaml.replace('慢慢读', '天天读')}compressed: true\n`);
		const { stdout } = await build('dist');
		expect(stdout).toContain('3 期报纸（新做 3 期）');
		// The folder whose turn it is now was made with the settings before.
		await writeContent(content, shortEdition('c', '2024-01-06', '护桥'));
		await build('dist');
		await expectAsFromNothing();
		const page = await readFile(join(parent, 'dist/c/index.html'));
		expect(brotliDecompressSync(await readFile(join(parent, 'dist/c/index.html.br')))).toEqual(page);
		expect(gunzipSync(await readFile(join(parent, 'dist/index.html.gz'))).toString()).toContain('天天读');
	});

	test('with an inventory that is damaged', async () => {
		await writeFile(join(parent, '.dist-site', 'a', 'inventory.sqlite'), '坏了');
		await writeFile(join(parent, '.dist-site', 'b', 'inventory.sqlite'), '坏了');
		const { stdout } = await build('dist');
		expect(stdout).toContain('3 期报纸（新做 3 期）');
	});
});

describe('a build that is stopped', { timeout: 120_000 }, () => {
	test('by force, at whatever moment, leaves the last site; the next build goes on and is right', async () => {
		const before = await filesOf(join(parent, 'dist'));
		await writeContent(content, shortEdition('c', '2024-01-06', '发通知'));
		for (const after of [300, 1500, 2500]) {
			await stopBuild(after);
			expect(await filesOf(join(parent, 'dist'))).toEqual(before);
		}
		expect((await build('dist')).status).toBe(0);
		await expectAsFromNothing();
	});
});

/** Starts a build and kills it after so many milliseconds. */
async function stopBuild(after: number): Promise<void> {
	const child = spawn(process.execPath, ['src/cli/build.ts'], {
		cwd: projectRoot,
		env: shellEnv({ CONTENT_DIR: content, OUT_DIR: join(parent, 'dist') }),
		stdio: 'ignore',
	});
	const ended = new Promise((done) => child.on('close', done));
	await pause(after);
	child.kill('SIGKILL');
	await ended;
}
