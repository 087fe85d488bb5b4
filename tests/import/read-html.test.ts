import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/import/read-document.ts';
import { docxOf } from '../support/docx.ts';

const textOf = async (html: string) => (await readDocument(Buffer.from(`<!DOCTYPE html><html>${html}`))).text;

describe('the seed page', () => {
	const bare = (text: string | null) =>
		(text ?? '')
			.replaceAll(/[^\S\n]+$/gmu, '')
			.replaceAll(/\n+/g, '\n')
			.trim();
	test('comes out of a web page and a Word document line for line', async () => {
		const seed = await readFile(join(import.meta.dirname, '../../content/editions/2024-01-liujiang/01.txt'), 'utf8');
		const lines = seed.split('\n');
		const web = await textOf(`<body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body>`);
		expect(bare(web)).toBe(bare(seed));
		expect(bare((await readDocument(docxOf(lines))).text)).toBe(bare(seed));
	});
});

describe('what was printed', () => {
	test('has its lines, and the captions of its photos', async () => {
		const html =
			'<h1>茶园春早</h1><p>　　开始采茶。<br>　　茶香<b>十</b>里。</p><figure><img src="a.jpg"><figcaption>采茶（张三 摄）</figcaption></figure><table><tr><td>图说</td></tr></table>';
		expect(await textOf(html)).toBe('茶园春早\n\n　　开始采茶。\n　　茶香十里。\n\n采茶（张三 摄）\n图说\n');
	});

	test('has nothing of what runs, is hidden or leads elsewhere', async () => {
		const html =
			'<head><title>x</title><style>p{}</style></head><script>globalThis.ran = true</script><nav>首页</nav><div class="menu">上一版</div><div style="display:none">藏</div><p onclick="globalThis.ran = true">茶园春早</p><footer>版权</footer>';
		expect(await textOf(html)).toBe('茶园春早\n');
		expect('ran' in globalThis).toBe(false);
	});
});

describe('the encoding', () => {
	const gb = Buffer.from('b2e8d4b0b4bad4e7', 'hex');
	test.each([
		['that the page names', Buffer.concat([Buffer.from('<html><meta charset="gbk"><p>'), gb]), 'GBK'],
		['of a page that names none', Buffer.concat([Buffer.from('<html><p>'), gb]), 'GBK'],
		['of a mark', Buffer.from('\ufeff<html><p>茶园春早'), null],
	])('%s', async (_, bytes, says) => {
		const read = await readDocument(bytes);
		expect(read.text).toBe('茶园春早\n');
		expect(read.problem === null ? read.assumed : '').toEqual(says === null ? null : expect.stringContaining(says));
	});

	test('of a page that says it wrongly is no text', async () => {
		const read = await readDocument(
			Buffer.concat([Buffer.from('<html><meta charset="gbk"><p>'), Buffer.from([0xff, 0xff])]),
		);
		expect(read.problem).toContain('请');
	});
});
