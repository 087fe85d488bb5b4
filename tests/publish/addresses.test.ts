import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allDiagnostics } from '../../src/cli/all-diagnostics.ts';
import { contentReport } from '../../src/cli/content-report.ts';
import { askForBuild } from '../support/builder.ts';
import { build, copyOf } from '../support/built-sites.ts';
import type { BuiltSite } from '../support/built-sites.ts';
import { filesOf } from '../support/files-of.ts';
import { shortSite } from '../support/short-site.ts';
import { writeContent } from '../support/temp-content.ts';

let site: BuiltSite;
beforeAll(async () => {
	site = await copyOf(await shortSite());
}, 300_000);
afterAll(() => rm(site.folder, { recursive: true, force: true }));

const read = (path: string) => readFile(join(site.dir, path), 'utf8');
const refresh = (html: string) => /<meta http-equiv="refresh" content="0; url=([^"]*)"/.exec(html)?.[1];
/** What the check of the content prints. */
const checked = async () => contentReport(await allDiagnostics(site.content), 'person');
const page = 'editions/a/01.txt';
const post = '---\ntitle: 订报的办法\ndescription: 一年一订\nupdated: 2024-01-05\n---\n\n到邮局订，十一月开始。\n';

test(
	'a corrected headline keeps its address; an edition with another name leads on',
	{ timeout: 120_000 },
	async () => {
		const text = await readFile(join(site.content, page), 'utf8');
		await writeContent(site.content, {
			[page]: text.replace('修路的消息', '村里修好了路'),
			'posts/ding-bao.md': post,
			'posts/tou-gao.md': post.replace('订报', '投稿').replace('到邮局订，十一月开始', '寄到编辑部，写上地址电话'),
		});
		await rename(join(site.content, 'editions/b'), join(site.content, 'editions/c'));
		await build(site);
		expect(await read('a/xiu-lu-de-xiao-xi/index.html')).toContain('村里修好了路');

		const moved = await read('b/zhong-shu-de-xiao-xi/index.html');
		expect(refresh(moved)).toBe('/c/zhong-shu-de-xiao-xi/');
		expect(moved).toContain('<meta name="robots" content="noindex">');
		expect(moved).toContain('<link rel="canonical" href="https://example.com/c/zhong-shu-de-xiao-xi/">');
		expect(refresh(await read('b/index.html'))).toBe('/c/');
		expect(await read('_redirects')).toBe('/b/ /c/ 301\n/b/zhong-shu-de-xiao-xi/ /c/zhong-shu-de-xiao-xi/ 301\n');
		expect(await read('sitemap-1.xml')).not.toContain('/b/');
	},
);

test(
	'a build that would lose an address stops, and offers the line that settles it',
	{ timeout: 120_000 },
	async () => {
		const before = await filesOf(site.dir);
		await rm(join(site.content, 'editions/a'), { recursive: true });
		await rm(join(site.content, 'posts/tou-gao.md'));
		await rename(join(site.content, 'posts/ding-bao.md'), join(site.content, 'posts/ding-yue.md'));
		const { done, printed } = await askForBuild(site);
		expect(done).toBe(false);
		expect(printed).toMatch(/redirects\.yaml:1:1 错误 lost-address 登过的网址“\/a\/xiu-lu-de-xiao-xi\/”/);
		const lines = [...printed.matchAll(/加一行“([^”]*撤下)”/g)].map(([, line = '']) => line);
		expect([...new Set(lines)]).toEqual(['/a/xiu-lu-de-xiao-xi/: 撤下', '/posts/tou-gao/: 撤下']);
		expect(await filesOf(site.dir)).toEqual(before);

		await writeFile(join(site.content, 'redirects.yaml'), `${[...new Set(lines)].join('\n')}\n`);
		await build(site);
		const gone = await read('a/xiu-lu-de-xiao-xi/index.html');
		expect(gone).toContain('这一篇已经撤下');
		expect(refresh(gone)).toBeUndefined();
		expect(refresh(await read('posts/ding-bao/index.html'))).toBe('/posts/ding-yue/');
		expect(await read('posts/tou-gao/index.html')).toContain('这一篇已经撤下');
		expect(await read('posts/ding-yue/index.html')).toContain('到邮局订');
		expect(await read('_redirects.nginx')).toContain(
			'location = /a/xiu-lu-de-xiao-xi/ { error_page 410 /a/xiu-lu-de-xiao-xi/index.html; return 410; }\n',
		);
		expect(await build(site)).toContain('内容没有变');
	},
);

test.each([
	['/c/zhong-shu-de-xiao-xi/: 撤下', 'redirect-live'],
	['/a/xiu-lu-de-xiao-xi/: /nowhere/', 'redirect-nowhere'],
	['/a/xiu-lu-de-xiao-xi/: /b/x/\n/b/x/: /a/xiu-lu-de-xiao-xi/', 'redirect-circle'],
	['a/xiu-lu: 撤下', 'redirect-form'],
	['/a/xiu-lu-de-xiao-xi/: 撤', 'redirect-form'],
	['/a/xiu-lu-de-xiao-xi/: 5', 'redirect-form'],
	['/a/xiu-lu-de-xiao-xi/: [撤下]', 'redirect-form'],
	['- 撤下', 'wrong-value'],
])('%s in redirects.yaml is an error', async (text, code) => {
	await writeFile(join(site.content, 'redirects.yaml'), `${text}\n`);
	expect(await checked()).toMatch(new RegExp(`redirects\\.yaml:\\d+:\\d+ 错误 ${code} `));
});

test('a list that a merge or an editor damaged is an error, and is not written over', async () => {
	await writeFile(join(site.content, 'redirects.yaml'), '/a/xiu-lu-de-xiao-xi/: 撤下\n/posts/tou-gao/: 撤下\n');
	const list = join(site.content, 'published-urls.txt');
	const sound = await readFile(list, 'utf8');
	const damaged = `${sound}<<<<<<< HEAD\n/c/xin/ 0123\n`;
	await writeFile(list, damaged);
	const { done, printed } = await askForBuild(site);
	const lines = sound.split('\n').length;
	for (const line of [lines, lines + 1])
		expect(printed).toContain(`published-urls.txt:${String(line)}:1 错误 address-list-line `);
	expect(done).toBe(false);
	expect(await readFile(list, 'utf8')).toBe(damaged);
	await writeFile(list, sound);
});

test('redirects under another name are not overlooked', async () => {
	await rename(join(site.content, 'redirects.yaml'), join(site.content, 'redirects.yml'));
	expect(await checked()).toContain('redirects.yml:1:1 提醒 redirects-file-name ');
});
