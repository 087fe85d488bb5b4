import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, copyOf, runFor } from '../support/built-sites.ts';
import type { BuiltSite } from '../support/built-sites.ts';
import { filesOf } from '../support/files-of.ts';
import { projectRoot, shellEnv } from '../support/run.ts';
import { shortEdition } from '../support/short-edition.ts';
import { shortSite } from '../support/short-site.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';

let site: BuiltSite;

/** What a build prints that makes the site, or goes on with it. */
const goOn = () => build(site);

/** What stands in the folder of search. */
const indexed = async () => (await readdir(join(site.dir, 'pagefind'))).sort();

/** That the site is what it would be if it were made from nothing. */
async function expectAsFromNothing(made: (fresh: BuiltSite) => Promise<unknown> = build): Promise<void> {
	const fresh = { ...site, dir: join(site.folder, 'fresh') };
	await made(fresh);
	const [now, whole] = [await filesOf(site.dir), await filesOf(fresh.dir)];
	await rm(fresh.dir);
	await rm(join(site.folder, '.fresh-site'), { recursive: true });
	expect([...now.keys()]).toEqual([...whole.keys()]);
	expect([...now].filter(([path, text]) => whole.get(path) !== text).map(([path]) => path)).toEqual([]);
}

/** Makes a site as `npm run build` does, in a process that ends with it. */
async function byCommand(fresh: BuiltSite): Promise<void> {
	const { status, stdout, stderr } = await runFor(fresh, 'src/cli/build.ts');
	expect(status, stdout + stderr).toBe(0);
}

beforeAll(async () => {
	site = await copyOf(await shortSite());
}, 300_000);

afterAll(() => rm(site.folder, { recursive: true, force: true }));

describe('a site that is gone on with is what it would be if it were made from nothing', { timeout: 300_000 }, () => {
	test('when nothing changes, nothing is made', async () => {
		expect(await goOn()).toContain('内容没有变');
	});

	test('with words that mean the same: search knows them, and no edition is made again', async () => {
		const known = async () => {
			const manifest: unknown = JSON.parse(await readFile(join(site.dir, 'pagefind/manifest.json'), 'utf8'));
			const page = await readFile(join(site.dir, 'search/index.html'), 'utf8');
			expect(JSON.parse(/data-index="[^"]*">(.*?)<\/script>/.exec(page)?.[1] ?? '')).toEqual(manifest);
			return manifest;
		};
		expect(await known()).toMatchObject({ synonyms: [] });
		await writeContent(site.content, { 'lexicon/synonyms.yaml': 'groups:\n  - [路灯, 照明设施]\n' });
		expect(await goOn()).toContain('新做 0 期');
		expect(await known()).toMatchObject({ synonyms: [['路灯', '照明设施']] });
		expect(await goOn()).toContain('内容没有变');
	});

	test('with a new edition; the volumes before it are not made again', async () => {
		await writeContent(site.content, shortEdition('c', '2024-01-06', '修桥'));
		expect(await goOn()).toContain('3 期报纸（新做 2 期）');
	});

	test('with an edition of an older volume, another title and text, and one edition less, twin and all', async () => {
		const elder = join(site.dir, 'elder/a');
		expect(existsSync(elder)).toBe(true);
		await writeContent(site.content, {
			...shortEdition('0', '1998-03-01', '打井'),
			...shortEdition('b', '2024-01-05', '栽花', '改名'),
		});
		await rm(join(site.content, 'editions', 'a'), { recursive: true });
		await writeFile(join(site.content, 'redirects.yaml'), '/a/xiu-lu-de-xiao-xi/: 撤下\n');
		// The new one, the changed one, and the one after it, which leads to it by its title.
		expect(await goOn()).toContain('3 期报纸（新做 3 期）');
		await expectAsFromNothing(byCommand);
		// What stood there says that it was withdrawn.
		expect([...(await filesOf(join(site.dir, 'a'))).keys()]).toEqual(['/xiu-lu-de-xiao-xi/index.html']);
		expect(existsSync(elder)).toBe(false);
	});

	test('with a service that searches: shards go, and only names to suggest are made', async () => {
		expect(await indexed()).toHaveLength(3);
		await writeFile(join(site.content, 'site.yaml'), `${siteYaml}search: /archive-search/\n`);
		expect(await goOn()).toContain('3 期报纸（新做 3 期）');
		const left = await indexed();
		expect(left).toEqual(['manifest.json', expect.stringMatching(/^suggestions-[0-9a-f]+\.json$/)]);
		const names = await readFile(join(site.dir, 'pagefind', left[1] ?? ''), 'utf8');
		expect(JSON.parse(names)).toMatchObject({
			texts: ['修桥', '打井', '栽花', '柳江', '覃海南'],
			spelt: ['xiu qiao', 'da jing', 'zai hua', 'liu jiang', 'qin hai nan'],
		});
		expect(await readFile(join(site.dir, 'search/index.html'), 'utf8')).toContain('data-service="/archive-search/"');
	});

	test('without the service, whose shards come back, with other settings and another text', async () => {
		await writeFile(join(site.content, 'site.yaml'), `${siteYaml.replace('慢慢读', '天天读')}compressed: true\n`);
		await writeContent(site.content, shortEdition('c', '2024-01-06', '护桥'));
		expect(await goOn()).toContain('3 期报纸（新做 3 期）');
		await expectAsFromNothing();
		expect((await indexed()).filter((name) => !/\.(br|gz)$/.test(name))).toHaveLength(3);
		expect(await readFile(join(site.dir, 'search/index.html'), 'utf8')).not.toContain('data-service');
		const page = await readFile(join(site.dir, 'c/index.html'));
		expect(brotliDecompressSync(await readFile(join(site.dir, 'c/index.html.br')))).toEqual(page);
		expect(gunzipSync(await readFile(join(site.dir, 'index.html.gz'))).toString()).toContain('天天读');
	});

	// The folder whose turn it is now was made with the settings before.
	test('with files that a power failure emptied, or that someone changed', async () => {
		const before = await filesOf(site.dir);
		expect(await goOn()).toContain('内容没有变');
		await writeFile(join(site.dir, 'b/index.html'), '');
		const said = await goOn();
		expect(said).toContain('有 1 处文件被动过或者坏了');
		expect(said).toContain('3 期报纸（新做 1 期）');
		expect(await filesOf(site.dir)).toEqual(before);
		// What is as long as before, and is of all editions.
		const front = await readFile(join(site.dir, 'index.html'), 'utf8');
		await writeFile(join(site.dir, 'index.html'), front.replaceAll('天天读', '夜夜读'));
		await rm(join(site.dir, 'pagefind/manifest.json'));
		expect(await goOn()).toContain('3 期报纸（新做 3 期）');
		expect(await filesOf(site.dir)).toEqual(before);
	});
});

describe('a build that is stopped', { timeout: 300_000 }, () => {
	test('by force, at whatever moment, leaves the last site; the next build goes on and is right', async () => {
		const before = await filesOf(site.dir);
		await writeContent(site.content, {
			...shortEdition('c', '2024-01-06', '发通知'),
			'redirects.yaml': '/a/xiu-lu-de-xiao-xi/: 撤下\n/c/xiu-qiao-de-xiao-xi/: 撤下\n',
		});
		for (const after of [300, 1500, 2500]) {
			await stopBuild(after);
			expect(await filesOf(site.dir)).toEqual(before);
		}
		await goOn();
		await expectAsFromNothing();
	});
});

test('of an inventory that is damaged nothing is gone on from', { timeout: 60_000 }, async () => {
	const plan = async () => (await runFor(site, 'src/cli/build.ts', '--plan')).stdout;
	expect(await plan()).toBe('[]\n');
	for (const side of ['a', 'b']) await writeFile(join(site.folder, '.site-site', side, 'inventory.sqlite'), '坏了');
	expect(await plan()).toBe('["1998","2024"]\n');
});

/** Starts a build and kills it after so many milliseconds. */
async function stopBuild(after: number): Promise<void> {
	const child = spawn(process.execPath, ['src/cli/build.ts'], {
		cwd: projectRoot,
		env: shellEnv({ CONTENT_DIR: site.content, OUT_DIR: site.dir }),
		stdio: 'ignore',
	});
	const ended = new Promise((done) => child.on('close', done));
	await pause(after);
	child.kill('SIGKILL');
	await ended;
}

test('files that are found damaged while what is new is made are made again', { timeout: 120_000 }, async () => {
	await goOn();
	await writeFile(join(site.dir, 'a/index.html'), '');
	await writeContent(site.content, shortEdition('c', '2024-01-06', '护堤'));
	const said = await goOn();
	expect(said).toContain('有 1 处文件被动过或者坏了');
	// Of the content it is told once.
	expect(said.match(/内容没有问题/g)).toHaveLength(1);
	expect(await readFile(join(site.dir, 'index.html'), 'utf8')).toContain('护堤');
	await expectAsFromNothing();
});
