/** Posts whose marks, files or front matter are nearly what the program knows. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { readPosts } from '../../src/loaders/posts.ts';
import { goodContent, tempContent } from '../support/temp-content.ts';
import type { ContentFiles } from '../support/temp-content.ts';
import { expectFound } from '../support/wrong-input.ts';

const front = '---\ntitle: 甲\ndescription: 一句话\nupdated: 2024-01-05\n---\n';
const post = (body: string): string => `${front}${body}\n`;

test.each([
	['![图]（a.jpg）', 'error post-image-form posts/a.md:6:1'],
	['见！[图](a.jpg)', 'error post-image-form posts/a.md:6:2'],
	['！［图］（a.jpg）', 'error post-image-form posts/a.md:6:1'],
	['见！【图】(a.JPG)', 'error post-image-form posts/a.md:6:2'],
	['! [图](a.png)', 'error post-image-form posts/a.md:6:1'],
	['![图] (a.jpg)', 'error post-image-form posts/a.md:6:1'],
	['![[a.jpg]]', 'error post-image-form posts/a.md:6:1'],
	['![图](https://example.com/a.jpg)', 'warning post-image-elsewhere posts/a.md:6:1'],
	['![图](data:image/png;base64,iVBORw0KGgo=)', 'warning post-image-elsewhere posts/a.md:6:1'],
	['请看[这里]（https://example.com）', 'warning post-mark posts/a.md:6:3'],
	['请看［这里］（https://example.com）', 'warning post-mark posts/a.md:6:3'],
	['请看【这里】(www.example.com)', 'warning post-mark posts/a.md:6:3'],
	['[甲](http//example.com)', 'warning dead-link posts/a.md:6:1'],
	['[甲](https:/example.com)', 'warning dead-link posts/a.md:6:1'],
	['请看[这里] (https://example.com)', 'warning post-mark posts/a.md:6:3'],
	['正文\n\n##小标题', 'warning post-mark posts/a.md:8:1'],
	['＃＃ 小标题', 'warning post-mark posts/a.md:6:1'],
	['#小标题', 'warning post-mark posts/a.md:6:1'],
	['　　## 小标题', 'warning post-mark posts/a.md:6:1'],
	['甲** 乙 **', 'warning post-mark posts/a.md:6:2'],
	['__粗__的字', 'warning post-mark posts/a.md:6:1'],
	['甲\n｜乙｜丙｜', 'warning post-mark posts/a.md:7:1'],
	['|甲|乙|\n|——|——|', 'warning post-mark posts/a.md:6:1'],
	['{% asset_img a.jpg %}', 'warning post-mark posts/a.md:6:1'],
	['{{< figure src="a.jpg" >}}', 'warning post-mark posts/a.md:6:1'],
	['见 https://example.com/a ，\n再看 https://example.com/b ，甲** 乙', 'warning post-mark posts/a.md:7:28'],
	['[TOC]', 'warning post-mark posts/a.md:6:1'],
	['[甲](www.example.com)', 'warning dead-link posts/a.md:6:1'],
	['[甲](https：//example.com)', 'warning dead-link posts/a.md:6:1'],
	['[甲](a@example.com)', 'warning dead-link posts/a.md:6:1'],
	['', 'warning post-without-text posts/a.md:1:1'],
	['　　', 'warning post-without-text posts/a.md:1:1'],
])('%j', async (body, says) => {
	await expectFound({ 'posts/a.md': post(body) }, says);
});

test.each([
	'**“十四五”**规划，**（一）**内容',
	'| 甲 | 乙 |\n| - | - |\n| 1 | 2 |',
	'`{{ 甲 }}`、`##乙`',
	'[1]（见第2版）',
	'好消息！【提示】（见第2版）',
	'太好了！[看这里](https://example.com)',
	'#柳江发布#今天开会',
	'[甲](https://example.com)（乙）',
	'见 https://mp.weixin.qq.com/s?__biz=MzA__',
	'甲<br>乙<!-- 丙 -->',
	'**https://example.com**。',
])('nothing is said of %j', async (body) => {
	const { diagnostics } = await readContent(await tempContent({ ...goodContent, 'posts/a.md': post(body) }));
	expect(diagnostics).toEqual([]);
});

test('an image with a full-width exclamation mark is told once', async () => {
	const { diagnostics } = await readContent(await tempContent({ ...goodContent, 'posts/a.md': post('！[图](a.jpg)') }));
	expect(diagnostics.map(({ code }) => code)).toEqual(['post-image-form']);
});

describe('files of posts', () => {
	test.each<[string, ContentFiles, string]>([
		['in a folder of their own', { 'posts/2024/b.md': post('乙') }, 'warning post-folder posts/2024:1'],
		['twice', { 'posts/a.md': post('甲'), 'posts/a.MD': post('乙') }, 'error duplicate-post posts/a.md:1'],
	])('%s', async (_, files, says) => {
		await expectFound(files, says);
	});
});

test.each([
	['a blank line', `\n${post('正文')}`],
	['spaces', `  \n ${post('正文')}`],
	['Windows’ line ends', post('正文').replaceAll('\n', '\r\n')],
	['an old Mac’s line ends', post('正文').replaceAll('\n', '\r')],
])('front matter is found after, or with, %s', async (_, text) => {
	const { posts, diagnostics } = await readPosts(await tempContent({ 'posts/a.md': text }));
	expect(diagnostics).toEqual([]);
	expect(posts.map(({ data, body }) => [data.title, body?.trim()])).toEqual([['甲', '正文']]);
});

test('what is wrong below a blank line is told with its own line', async () => {
	await expectFound({ 'posts/a.md': `\n${post('![图](none.jpg)')}` }, 'error post-image-missing posts/a.md:7:1');
	await expectFound({ 'posts/a.md': `\n${front.replace('2024-01-05', '2024')}` }, 'error wrong-value posts/a.md:5:10');
});

test.each([
	['———\ntitle: 甲\n———\n', '———'],
	['+++\ntitle = "甲"\n+++\n', '+++'],
	['---\ntitle: 甲\n正文\n', '下面还少一行'],
])('front matter between other lines: %j', async (text, says) => {
	const { diagnostics } = await readPosts(await tempContent({ 'posts/a.md': text }));
	expect(diagnostics.map(({ code }) => code)).toEqual(['no-front-matter']);
	expect(diagnostics[0]?.message).toContain(says);
});
