/** 去掉这一版: what edition.yaml says of the page goes with it, every other byte stays, and 撤消 puts all of it back. */
import fc from 'fast-check';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { expect, test } from 'vitest';
import { pageOut } from '../../src/desk/edit/page-out.ts';
import { History } from '../../src/desk/files/history.ts';
import { lastDone, takeBack } from '../../src/desk/files/take-back.ts';
import { parsePage } from '../../src/newspaper/parse-page.ts';
import { removePage } from '../../src/desk/work/remove-page.ts';
import { errorsOf, readContent } from '../../src/loaders/read-content.ts';
import { siteYaml, tempContent } from '../support/temp-content.ts';

const head = '# 头版请总编看过\nnewspaper: 日报   # 报名\ntitle: 试刊\npublished: null\n';
const first = '  - { file: 01.txt, number: 1, name: 要闻 }   # 头版\n';
const second = '  - { file: 02.txt, number: 2, name: 综合 }\n';
const correction = (page: number | string) => `{ page: ${String(page)}, find: 书纪, replace: 书记, date: 2024-01-08 }`;
const third = (continues: string) => `  - file: 03.txt # 暂定\n    number: 3\n${continues}    name: 副刊\n`;
const from = (page: number | string) => `{ article: 1, page: ${String(page)}, of: 2 }`;

test.each([
	[
		'a list of corrections that are all its own, and the joins of another page',
		`${head}corrections: # 勘误\n  - ${correction(2)}\npages: # 各版\n${first}${second}${third(`    continues: [${from(2)}] # 接好\n`)}`,
		`${head}pages: # 各版\n${first}${third('')}`,
	],
	[
		'some of them',
		`${head}pages:\n${first}${second}${third(`    continues:\n      - ${from(1)} # 看过\n      - ${from(2)} # 没看\n`)}corrections:\n  # 头版\n  - ${correction(1)} # 校对\n  - page: 2 # 二版\n    find: 书纪\n    replace: 书记\n    date: 2024-01-08\n  - ${correction(3)}\n`,
		`${head}pages:\n${first}${third(`    continues:\n      - ${from(1)} # 看过\n`)}corrections:\n  # 头版\n  - ${correction(1)} # 校对\n  - ${correction(3)}\n`,
	],
	[
		'lists in brackets, over several lines',
		`${head}pages:\n${first}${second}${third(`    continues: [${from(2)}, ${from(1)}]\n`)}corrections: [\n  ${correction(2)}, # 二版\n  ${correction(1)}, # 头版\n  ${correction(2)} # 又一处\n]\n`,
		`${head}pages:\n${first}${third(`    continues: [${from(1)}]\n`)}corrections: [\n  ${correction(1)}, # 头版\n]\n`,
	],
	[
		'corrections on top, and a page that begins with its joins',
		`corrections: [${correction(2)}, ${correction(2)}]\nnewspaper: 日报\ntitle: 试刊\npublished: null\npages:\n${first}${second}  - continues: [${from(2)}]\n    file: 03.txt\n    number: 3\n    name: 副刊\n`,
		`newspaper: 日报\ntitle: 试刊\npublished: null\npages:\n${first}  - file: 03.txt\n    number: 3\n    name: 副刊\n`,
	],
	[
		'a page in braces, and the last line without an end',
		`${head}pages:\n${first}${second}  - { file: 03.txt, number: 3, continues: [${from(2)}], name: 副刊 }\ncorrections: [${correction(2)}]`,
		`${head}pages:\n${first}  - { file: 03.txt, number: 3, name: 副刊 }`,
	],
	['nothing but the page', `${head}pages:\n${first}${second}`, `${head}pages:\n${first}`],
])('%s', (_, before, after) => {
	for (const ends of [(text: string) => text, (text: string) => text.replaceAll('\n', '\r\n')]) {
		expect(pageOut(ends(before), '02.txt')?.text).toBe(ends(after));
		expect(pageOut(`\uFEFF${ends(before)}`, '02.txt')?.text).toBe(`\uFEFF${ends(after)}`);
	}
});

test('it is told how much went with the page', () => {
	const text = `${head}pages:\n${first}${second}${third(`    continues: [${from(2)}]\n`)}corrections: [${correction(2)}, ${correction(2)}]\n`;
	expect(pageOut(text, '02.txt')).toMatchObject({ words: '去掉第2版，连同2处更正、1处接版' });
	expect(pageOut(text.replace('number: 2', 'number: A02'), '02.txt')).toMatchObject({ words: '去掉A02版' });
	expect(pageOut(text, '09.txt')).toBeNull();
});

test('whatever lists there are, what is left says what it said, and no page that is gone is named', () => {
	const pageOf = fc.constantFrom<number | string>(1, 2, 'A02', 3);
	const listed = fc.array(pageOf, { maxLength: 5 });
	const files = fc.record({
		corrections: listed,
		continues: listed,
		flow: fc.boolean(),
		number: fc.constantFrom(2, 'A02'),
	});
	fc.assert(
		fc.property(files, ({ corrections, continues, flow, number }) => {
			const edition = (keep: (page: unknown) => boolean) => {
				const mended = corrections
					.filter(keep)
					.map((page) => ({ page, find: '纪', replace: '记', date: '2024-01-08' }));
				const joins = continues.filter(keep).map((page) => ({ article: 1, page, of: 2 }));
				return {
					newspaper: '日报',
					...(mended.length > 0 ? { corrections: mended } : {}),
					pages: [
						{ file: '01.txt', number: 1, name: '要闻' },
						{ file: '02.txt', number, name: '综合' },
						{ file: '03.txt', number: 3, ...(joins.length > 0 ? { continues: joins } : {}), name: '副刊' },
					].filter(({ number }) => keep(number)),
				};
			};
			const before = stringify(
				edition(() => true),
				{ collectionStyle: flow ? 'flow' : 'any', lineWidth: 60 },
			);
			const after = pageOut(before, '02.txt')?.text ?? null;
			// A list of pages in brackets is not written into.
			if (flow) expect(after).toBeNull();
			else expect(parse(after ?? '')).toEqual(edition((page) => page !== number));
		}),
		{ seed: 20261127 },
	);
});

const read = (text: string) => parsePage(text, '02.txt', {});

/** An edition of three pages, the second of which is empty and named elsewhere. */
async function edition(yaml?: string) {
	const before =
		yaml ??
		`${head}corrections:\n  - ${correction(2)}\npages:\n${first}${second}${third(`    continues: [${from(2)}]\n`)}`;
	const content = await tempContent({
		'site.yaml': siteYaml,
		'editions/a/edition.yaml': before,
		'editions/a/01.txt': '@主题 茶\n\n@正文 春茶。\n',
		'editions/a/02.txt': '\uFEFF\n',
		'editions/a/03.txt': '@主题 桥\n\n@正文 新桥。\n',
		'editions/a/photos/02-1.jpg': Buffer.from([1, 2, 255]),
		'editions/a/photos/02-10.png': 'another',
		'editions/a/photos/03-1.jpg': 'of another page',
	});
	const folder = join(content, 'editions/a');
	const at = (name: string) => join(folder, name);
	return { content, folder, history: new History(), before, at, yaml: at('edition.yaml') };
}

test('the check has nothing to say of a page that was taken out; 撤消 puts back the file, its images and what named it', async () => {
	const { content, folder, history, before, at, yaml } = await edition();
	expect(await removePage(folder, '02.txt', history, read)).toBeNull();
	expect(errorsOf((await readContent(content)).diagnostics).map(({ code }) => code)).not.toContain('correction-page');
	expect(await readFile(yaml, 'utf8')).toBe(`${head}pages:\n${first}${third('')}`);
	for (const gone of ['02.txt', 'photos/02-1.jpg', 'photos/02-10.png'])
		await expect(access(at(gone))).rejects.toThrow();
	expect(await lastDone(yaml, history)).toBe('去掉第2版，连同1处更正、1处接版');
	expect(await takeBack(yaml, history)).toBeNull();
	expect(await readFile(yaml, 'utf8')).toBe(before);
	expect(await readFile(at('02.txt'), 'utf8')).toBe('\uFEFF\n');
	expect([...(await readFile(at('photos/02-1.jpg')))]).toEqual([1, 2, 255]);
	expect(await readFile(at('photos/02-10.png'), 'utf8')).toBe('another');
	expect(await readFile(at('photos/03-1.jpg'), 'utf8')).toBe('of another page');
	expect(await lastDone(yaml, history)).toBeNull();
});

test('nothing is put back over what somebody else wrote meanwhile', async () => {
	const { folder, history, at, yaml } = await edition();
	await removePage(folder, '02.txt', history, read);
	const after = await readFile(yaml, 'utf8');
	await writeFile(at('photos/02-1.jpg'), 'new');
	expect(await takeBack(yaml, history)).toContain('“02-1.jpg”');
	expect(await readFile(at('photos/02-1.jpg'), 'utf8')).toBe('new');
	expect(await readFile(yaml, 'utf8')).toBe(after);
	await expect(access(at('02.txt'))).rejects.toThrow();
	await rm(at('photos/02-1.jpg'));
	await writeFile(yaml, `${after}# 看过\n`);
	expect(await takeBack(yaml, history)).toContain('没有可以撤消的了');
	await writeFile(yaml, after);
	expect(await takeBack(yaml, history)).toBeNull();
});

test.each([
	['the only page', `${head}pages:\n${second}`],
	[
		'pages in brackets',
		`${head}pages: [{ file: 02.txt, number: 2, name: 综 }, { file: 01.txt, number: 1, name: 要 }]\n`,
	],
])('%s stays, with its file', async (_, text) => {
	const { folder, history, at, yaml, before } = await edition(text);
	expect(await removePage(folder, '02.txt', history, read)).toContain('不能自动去掉');
	expect(await readFile(yaml, 'utf8')).toBe(before);
	await access(at('02.txt'));
	await access(at('photos/02-1.jpg'));
});

test('a page with nothing but its masthead goes, one with an article or a photo stays', async () => {
	const { folder, history, at, before, yaml } = await edition();
	for (const text of ['@主题 茶\n@正文 春茶。\n', '@报头 柳江日报\n@图说 茶园里。（张三 摄）\n']) {
		await writeFile(at('02.txt'), text);
		expect(await removePage(folder, '02.txt', history, read)).toContain('还有文章或者图片');
		expect(await readFile(yaml, 'utf8')).toBe(before);
	}
	await writeFile(at('02.txt'), '@报头 柳江日报\n@报头 2024年1月5日\n');
	expect(await removePage(folder, '02.txt', history, read)).toBeNull();
	await expect(access(at('02.txt'))).rejects.toThrow();
	expect(await takeBack(yaml, history)).toBeNull();
	expect(await readFile(at('02.txt'), 'utf8')).toContain('柳江日报');
});
