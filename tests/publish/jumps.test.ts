/** Articles that go on on another page, through the builds of an edition that grows and is mended. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, builtSite, copyOf } from '../support/built-sites.ts';
import type { BuiltSite } from '../support/built-sites.ts';
import { filesOf } from '../support/files-of.ts';
import { runProgram } from '../support/programs.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';

const first = '@主题 山里的路修通了\n\n@正文 近日，山里的路修通了，车子开到家门口。\n\n@转版 （下转第三版）\n';
const rest = '路边的护坡是全村人一块石头一块石头砌起来的，砌了整整一个冬天，没有请一个工匠。';
const edition = 'editions/2024-02-try';
const yaml = (...pages: number[]): string =>
	`newspaper: 试报\ntitle: 试刊\npublished: 2024-02-03\npages:\n${pages
		.map((page) => `  - { file: 0${page}.txt, number: ${page}, name: 要闻 }\n`)
		.join('')}`;
const content = (page3: string): Record<string, string> => ({
	'site.yaml': siteYaml,
	[`${edition}/edition.yaml`]: yaml(1, 3),
	[`${edition}/01.txt`]: first,
	[`${edition}/03.txt`]: page3,
});

let site: BuiltSite;
beforeAll(async () => {
	// As a program that joins no pages left it: the rest of the article was a piece of its own.
	site = await copyOf(await builtSite('jumps-apart', (dir) => writeContent(dir, content(`@正文 ${rest}\n`))));
}, 300_000);
afterAll(() => rm(site.folder, { recursive: true, force: true }));

const read = (path: string) => readFile(join(site.dir, path), 'utf8');
const road = '2024-02-try/shan-li-de-lu-xiu-tong-le/index.html';

test('what was a piece of its own leads on to the article that it has become a part of', async () => {
	const urls = await readFile(join(site.content, 'published-urls.txt'), 'utf8');
	const [, apart = ''] = /^(\/2024-02-try\/lu-bian\S*) /m.exec(urls) ?? [];
	expect(apart).not.toBe('');
	await writeContent(site.content, { [`${edition}/03.txt`]: `（上接第一版）${rest}\n` });
	await build(site);
	expect(await read(road)).toContain('一块石头砌起来的');
	expect(await read(`${apart}index.html`)).toContain('url=/2024-02-try/shan-li-de-lu-xiu-tong-le/"');
});

test('a change on page 3 makes the article anew that begins on page 1, at its address', async () => {
	await writeContent(site.content, { [`${edition}/03.txt`]: `（上接第一版）${rest}\n\n@正文 路灯也装好了。\n` });
	await build(site);
	expect(await read(road)).toContain('路灯也装好了');
});

test('a site that grew is the site that is built at once', async () => {
	const atOnce = { ...site, dir: join(site.folder, 'at-once') };
	await build(atOnce);
	expect([...(await filesOf(`${atOnce.dir}/`)).keys()]).toEqual([...(await filesOf(`${site.dir}/`)).keys()]);
	expect(await readFile(join(atOnce.dir, road), 'utf8')).toBe(await read(road));
});

test('edition.yaml decides where the program can’t tell', async () => {
	await writeContent(site.content, {
		[`${edition}/01.txt`]: `${first}\n@主题 街上亮起了新灯\n\n@正文 昨晚亮了。\n\n@转版 （下转第三版）\n`,
		[`${edition}/03.txt`]: '（上接第一版）大家都说好，夜里出门不怕黑。\n',
	});
	const check = () => runProgram('src/cli/check-content.ts', [], { CONTENT_DIR: site.content, GITHUB_ACTIONS: '' });
	expect((await check()).stdout).toContain('03.txt:1:1 提醒 jump-unclear');
	const decide = (words: string) =>
		writeFile(
			join(site.content, edition, 'edition.yaml'),
			`${yaml(1, 3)}    continues: ${words}\n`.replace(
				'  - { file: 03.txt, number: 3, name: 要闻 }\n',
				'  - file: 03.txt\n    number: 3\n    name: 要闻\n',
			),
		);
	await decide('[{ article: 1, page: 2, of: 街上 }]');
	expect((await check()).stdout).toMatch(
		/edition\.yaml:9:\d+ 错误 unknown-page 这一期没有版次是 2 的版。请写前半篇所在的版次。这一期有：1、3。/,
	);
	await decide('[{ article: 1, page: 1, of: 桥上 }]');
	expect((await check()).stdout).toMatch(/edition\.yaml:9:\d+ 错误 unknown-article/);
	await decide('[{ article: 1, page: 1, of: 街上 }]');
	const { status, stdout } = await check();
	expect(status).toBe(0);
	expect(stdout).toContain('03.txt:1:1 说明 joined-pages 从这里起接着第 1 版的《街上亮起了新灯》');
});

test('a correction makes the edition and what spans editions anew, and so does taking it back', async () => {
	const { [`${edition}/edition.yaml`]: plain = '', ...pages } = content(`（上接第一版）${rest}\n`);
	const correction = 'corrections: [{ page: 1, find: 山里的路修通了, replace: 山里的路通车了, date: 2024-02-05 }]\n';
	await writeContent(site.content, {
		...pages,
		[`${edition}/01.txt`]: first.replace('近日，山里的路修通了', '近日，路修通了'),
		[`${edition}/edition.yaml`]: plain + correction,
	});
	await build(site);
	expect((await read(road)).replaceAll('<wbr>', '')).toContain(
		'<h1 class="headline fit-s" data-role="headline"><span class="phrase">山里的路通车了',
	);
	const corrections = await read('corrections/index.html');
	expect(corrections.replace(/<[^>]+>/g, '')).toContain('原文印作“山里的路修通了”，2024年2月5日更正。');
	expect(await read('index.html')).toContain('href="/corrections/"');
	await writeContent(site.content, { [`${edition}/edition.yaml`]: plain });
	await build(site);
	expect(await read(road)).not.toContain('更正');
	expect(await read('index.html')).not.toContain('/corrections/');
	expect([...(await filesOf(`${site.dir}/`)).keys()].filter((path) => path.includes('corrections'))).toEqual([]);
});
