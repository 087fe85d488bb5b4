/** 改日期、标题: edition.yaml value by value, to the byte. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFacts } from '../../src/desk/work/edition-facts.ts';
import { tempContent } from '../support/temp-content.ts';

const facts = { newspaper: '日报', title: '试刊', published: null };
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
