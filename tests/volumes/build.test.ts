import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot, runNode, shellEnv } from '../support/run.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';
import type { ContentFiles } from '../support/temp-content.ts';

let content: string;
let parent: string;

/** An edition of one page, whose piece names a person, a place and its own words. */
function edition(id: string, published: string, words: string, title = `${id}期`): ContentFiles {
	return {
		[`editions/${id}/edition.yaml`]: `newspaper: 日报\ntitle: ${title}\npublished: ${published}\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n`,
		[`editions/${id}/01.txt`]: `@主题 ${words}的消息\n\n@署名 （通讯员 覃海南）\n\n@正文 本报柳江讯 ${words}，大家都来看看。\n\n@关键词 ${words}\n\n@正文 这里写着${words}的攻略，照着做就好。\n`,
	};
}

/** Every file below a folder, as text, by its path. */
async function filesOf(folder: string): Promise<Map<string, string>> {
	const all = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
	const texts = await Promise.all(
		files.sort().map(async (file) => [file.slice(folder.length), await readFile(file, 'latin1')] as const),
	);
	return new Map(texts);
}

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
		...edition('a', '2023-12-30', '修路'),
		...edition('b', '2024-01-05', '种树'),
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
		await writeContent(content, edition('c', '2024-01-06', '修桥'));
		const { stdout } = await build('dist');
		expect(stdout).toContain('3 期报纸（新做 2 期）');
		await expectAsFromNothing();
	});

	test('with an edition of an older volume, another title and text, and one edition less', async () => {
		await writeContent(content, {
			...edition('0', '1998-03-01', '打井'),
			...edition('b', '2024-01-05', '栽花', '改名'),
		});
		await rm(join(content, 'editions', 'a'), { recursive: true });
		const { stdout } = await build('dist');
		// The new one, the changed one, and the one after it, which leads to it by its title.
		expect(stdout).toContain('3 期报纸（新做 3 期）');
		await expectAsFromNothing();
	});

	test('with another setting of the site', async () => {
		await writeFile(join(content, 'site.yaml'), siteYaml.replace('慢慢读', '天天读'));
		const { stdout } = await build('dist');
		expect(stdout).toContain('3 期报纸（新做 3 期）');
	});

	test('with a ledger that is damaged', async () => {
		await writeFile(join(parent, '.dist-site', 'a', 'ledger.sqlite'), '坏了');
		await writeFile(join(parent, '.dist-site', 'b', 'ledger.sqlite'), '坏了');
		const { stdout } = await build('dist');
		expect(stdout).toContain('3 期报纸（新做 3 期）');
		await expectAsFromNothing();
	});
});

describe('a build that is stopped', { timeout: 120_000 }, () => {
	test('by force, at whatever moment, leaves the last site; the next build goes on and is right', async () => {
		const before = await filesOf(join(parent, 'dist'));
		await writeContent(content, edition('c', '2024-01-06', '发通知'));
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
