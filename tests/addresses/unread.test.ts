/** What can't be read isn't gone: a fault is said once, and no piece of it is asked about until it can be read again. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorsOf, readContent } from '../../src/loaders/read-content.ts';
import { contentState } from '../../src/publish/content-state.ts';
import { siteYaml, tempContent, writeContent } from '../support/temp-content.ts';

const yaml = [
	'newspaper: 日报',
	'title: 试刊',
	'published: 2024-01-05',
	'pages:',
	'  - { file: 01.txt, number: 1, name: 要闻 }',
	'  - { file: 02.txt, number: 2, name: 综合 }',
	'',
].join('\n');
const piece = (headline: string, text: string) => `@主题 ${headline}\n\n@正文 ${text}\n\n`;
const lamp = piece('路灯亮了', '路灯一装好，夜里散步的人多了，村口的小卖部也多开了两个钟头，老人说亮堂多了。');
const bridge = piece('新桥通车', '新桥昨日上午正式通车，两岸居民过河再也不用绕行二十里，赶集的、上学的都从桥上走。');
const tea = piece('茶园春早', '茶园里一片繁忙，茶农抢着晴天采摘春茶，制茶车间里飘着清香，外地的客商已经来订货。');
const post = '---\ntitle: 订报的办法\ndescription: 一年一订\nupdated: 2024-01-05\n---\n\n到邮局订，十一月开始。\n';
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
/** 路灯亮了 as GBK has it. */
const gbk = Buffer.from([0xc2, 0xb7, 0xb5, 0xc6, 0xc1, 0xc1, 0xc1, 0xcb, 0x0a]);

/** A content folder whose pieces have all been published: two on the first page, one on the second, and a post. */
async function published() {
	const dir = await tempContent({
		'site.yaml': siteYaml,
		'editions/a/edition.yaml': yaml,
		'editions/a/01.txt': lamp + bridge,
		'editions/a/02.txt': tea,
		'editions/b/edition.yaml': yaml.replace('01-05', '01-06').replace(/ {2}- \{ file: 02.*\n/, ''),
		'editions/b/01.txt': piece('修渠', '渠道修到了田头，今年的秧苗不愁没有水，几个村的人轮着守，谁也不多放。'),
		'posts/ding-bao.md': post,
	});
	const { addresses } = await readContent(dir);
	const lines = [...addresses, ['/posts/ding-bao/', '0123456789abcdef0123456789abcdef']].map((one) => one.join(' '));
	await writeFile(join(dir, 'published-urls.txt'), `${lines.sort().join('\n')}\n`);
	/** The codes of the errors that the check finds, which are those that the build stops with. */
	const errors = async () => {
		const checked = errorsOf((await readContent(dir)).diagnostics).map(({ code }) => code);
		const built = errorsOf((await contentState(dir, new Map())).diagnostics).map(({ code }) => code);
		expect([...built].sort()).toEqual([...checked].sort());
		return checked;
	};
	return { dir, errors };
}

const page = 'editions/a/01.txt';
const pages: [string, string | Uint8Array, string][] = [
	['is GBK', gbk, 'not-utf8'],
	['is UTF-16', utf16(lamp), 'not-utf8'],
	['is broken', `${lamp}\0\0\0`, 'nul-byte'],
	['has the marks of a conflict', `<<<<<<< HEAD\n${lamp}=======\n${bridge}>>>>>>> 1a2b3c4\n`, 'conflict-mark'],
	['came as RTF', '{\\rtf1\\ansi }', 'rtf-source'],
	['is empty', '\n', 'empty-page'],
];

test.each(pages)('the pieces of a page that %s are not lost', async (_, bytes, code) => {
	const { dir, errors } = await published();
	expect(await errors()).toEqual([]);
	await writeContent(dir, { [page]: bytes });
	expect(await errors()).toEqual([code]);
});

test('what is really gone is asked about once all pages of its edition can be read, in another edition at once', async () => {
	const { dir, errors } = await published();
	await writeContent(dir, { [page]: gbk, 'editions/a/02.txt': '@主题 别的\n\n@正文 别的事。\n' });
	expect(await errors()).toEqual(['not-utf8']);
	await writeContent(dir, { [page]: bridge });
	expect(await errors()).toEqual(['lost-address', 'lost-address']);
	await writeContent(dir, { [page]: gbk, 'editions/b/01.txt': '@主题 别的\n\n@正文 别的事。\n' });
	expect(await errors()).toEqual(['not-utf8', 'lost-address']);
});

test('what redirects.yaml says of a page that can’t be read is no fault: neither to lead there nor to take out of it', async () => {
	const { dir, errors } = await published();
	const redirects = '/a/cha-yuan-chun-zao/: /a/lu-deng-liang-le/\n/a/xin-qiao-tong-che/: 撤下\n';
	await writeContent(dir, {
		'redirects.yaml': redirects,
		[page]: lamp,
		'editions/a/02.txt': '@主题 别的\n\n@正文 好。\n',
	});
	expect(await errors()).toEqual([]);
	await writeContent(dir, { [page]: utf16(lamp) });
	expect(await errors()).toEqual(['not-utf8']);
});

test.each([
	['edition.yaml is wrong', (dir: string) => writeFile(join(dir, 'editions/a/edition.yaml'), 'pages: 1\n')],
	['edition.yaml is missing', (dir: string) => rm(join(dir, 'editions/a/edition.yaml'))],
	['its folder has a wrong name', (dir: string) => rename(join(dir, 'editions/a'), join(dir, 'editions/1月5日'))],
	['the folder of editions is elsewhere', (dir: string) => rename(join(dir, 'editions'), join(dir, 'Papers'))],
])('nothing of an edition is lost while %s', async (_, damage) => {
	const { dir, errors } = await published();
	await damage(dir);
	const codes = await errors();
	expect(codes.length).toBeGreaterThan(0);
	expect(codes).not.toContain('lost-address');
});

test.each([
	['isn’t UTF-8', gbk, 'not-utf8'],
	['has no front matter', '到邮局订。\n', 'no-front-matter'],
])('a post that %s is not lost; one that is gone is', async (_, bytes, code) => {
	const { dir, errors } = await published();
	await writeContent(dir, { 'posts/ding-bao.md': bytes });
	expect(await errors()).toEqual([code]);
	await rm(join(dir, 'posts/ding-bao.md'));
	expect(await errors()).toEqual(['lost-address']);
});

test('what redirects.yaml may say is not asked about while the file can’t be read', async () => {
	const { dir, errors } = await published();
	await writeContent(dir, { [page]: bridge, 'redirects.yaml': '/a/lu-deng-liang-le/: 撤下\n' });
	expect(await errors()).toEqual([]);
	await writeContent(dir, { 'redirects.yaml': gbk });
	expect(await errors()).toEqual(['not-utf8']);
	await writeContent(dir, { 'redirects.yaml': '/a/lu-deng-liang-le/: 撤\n' });
	expect(await errors()).toEqual(['redirect-form']);
});
