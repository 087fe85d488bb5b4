/** 改日期、标题、版面名: edition.yaml value by value, to the byte. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFacts } from '../../src/desk/work/edition-facts.ts';
import { tempContent } from '../support/temp-content.ts';

const facts = { newspaper: '日报', title: '试刊', published: null, pages: [] };
const yaml = (published: string, title = '试刊') =>
	`# 头版请总编看过\r\nnewspaper: 日报\r\ntitle: ${title}   # 暂定\r\npublished: ${published} # 没有印\r\npages: []\r\n`;

test.each([
	['the title of an edition without a day', { title: '创刊号' }, yaml('null'), yaml('null', '创刊号')],
	['a day that turned out to be printed', { published: '2024-01-05' }, yaml('null'), yaml('2024-01-05')],
	['a day that is not printed after all', { published: null }, yaml('2024-01-05'), yaml('null')],
	['nothing', {}, yaml('null'), yaml('null')],
])('%s is corrected', async (_, change, before, after) => {
	const folder = await tempContent({ 'edition.yaml': before });
	expect(await writeFacts(folder, { ...facts, ...change })).toBeNull();
	expect(await readFile(join(folder, 'edition.yaml'), 'utf8')).toBe(after);
});

const pages = `newspaper: 日报
title: 试刊
published: null
pages:
  - { file: 01.txt, number: 1, name: 要闻 } # 头版
  - file: 02.txt
    number: 2
    name: "综 合" # 暂定
`;

test.each([
	['in braces', { file: '01.txt', name: ' 时政要闻 ' }, pages.replace('要闻', '时政要闻')],
	['on a line of its own', { file: '02.txt', name: '副刊·大榕树' }, pages.replace('"综 合"', '副刊·大榕树')],
	[
		'with what YAML would take for itself',
		{ file: '02.txt', name: '民生, 综合' },
		pages.replace('综 合', '民生, 综合'),
	],
])('a page’s name %s is changed, and nothing else', async (_, page, after) => {
	const folder = await tempContent({ 'edition.yaml': pages });
	expect(await writeFacts(folder, { ...facts, pages: [page] })).toBeNull();
	expect(await readFile(join(folder, 'edition.yaml'), 'utf8')).toBe(after);
});

test.each([
	['an empty name', { file: '01.txt', name: ' ' }, '版面名不能空着'],
	['a page that is not there', { file: '03.txt', name: '副刊' }, '不能自动改'],
])('nothing is written for %s', async (_, page, problem) => {
	const folder = await tempContent({ 'edition.yaml': pages });
	expect(await writeFacts(folder, { ...facts, title: '创刊号', pages: [page] })).toContain(problem);
	expect(await readFile(join(folder, 'edition.yaml'), 'utf8')).toBe(pages);
});
