/** Two people's texts of a YAML file: what is chosen is written to the byte, and only if the site reads it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { History } from '../../src/desk/files/history.ts';
import { settleFile, twoTexts, unsettleFile } from '../../src/desk/work/settle-file.ts';
import type { Side } from '../../src/desk/edit/line-edit.ts';
import { goodContent, tempContent } from '../support/temp-content.ts';

const two = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> 1a2b3c4\n`;

/** A content folder with one file in which two texts stand. */
async function file(path: string, text: string) {
	const content = await tempContent({ ...goodContent, [path]: text });
	const history = new History();
	return {
		read: () => readFile(join(content, path), 'utf8'),
		settle: async (...keep: Side[]) => {
			const texts = await twoTexts(content, path);
			if ('problem' in texts) return texts.problem;
			return settleFile(content, { path, digest: texts.digest, keep }, history);
		},
		unsettle: () => unsettleFile(content, path, history),
		shown: () => twoTexts(content, path),
	};
}

const address = (slug: string) => `/2024-01-liujiang/${slug}/`;
const entry = '# 名字\nterms:\n';
const good = [
	['site.yaml', 'name: 柳江\n', two('motto: 慢\n', 'motto: 快\n'), 'address: https://example.com\ncontact: null\n'],
	['redirects.yaml', '# 谁写的\n', two(`${address('a')}: 撤下\n`, `${address('b')}: 撤下   # 重\n`), '\n'],
	['lexicon/synonyms.yaml', 'groups:\n', two('- [低保, 最低生活保障]\n', '- [社保, 社会保障]\n'), '# 完'],
	['lexicon/terms.yaml', entry, two('  - { name: 林长制, gloss: 一 }\n', '  - { name: 河长制, gloss: 二 }\n'), ''],
	['lexicon/wordings.yaml', 'keep:\n', two('  - 莲藕、莲藕\n', '  - 看一看看\n'), ''],
	[
		'editions/2024-01-liujiang/edition.yaml',
		'newspaper: 日报\n',
		two('title: 试刊\n', 'title: 创刊 # 改\n'),
		'published: null\npages: [{ file: 01.txt, number: 1, name: 要闻 }]\n',
	],
] as const;
const sidesOf = (conflict: string) =>
	/^<{7}.*\r?\n([^]*)={7}\r?\n([^]*)>{7}.*\r?\n$/.exec(conflict)?.slice(1) ?? ['', ''];

test.each(good)('%s keeps one side to the byte, and all else', async (path, above, conflict, below) => {
	for (const windows of [false, true]) {
		const ends = (text: string) => (windows ? text.replaceAll('\n', '\r\n') : text);
		const [ours = '', theirs = ''] = sidesOf(conflict);
		for (const [side, kept] of [
			['ours', ours],
			['theirs', theirs],
		] as const) {
			const { read, settle, unsettle } = await file(path, ends(above + conflict + below));
			expect(await settle(side)).toBeNull();
			expect(await read()).toBe(ends(above + kept + below));
			expect(await unsettle()).toEqual({ done: true });
			expect(await read()).toBe(ends(above + conflict + below));
		}
	}
});

test('each stretch is chosen by itself; both sides stay where both may stand', async () => {
	const text = `groups:\n${two('- [低保, 最低生活保障]\n', '- [低保, 生活补助]\n')}# 中间\n${two('- [社保, 社会保障]\n', '- [公积金, 住房公积金]\n')}`;
	const { read, settle, shown } = await file('lexicon/synonyms.yaml', text);
	expect(await shown()).toMatchObject({
		label: '近义词',
		parts: [
			{ kind: 'same', lines: ['groups:'] },
			{ kind: 'two', ours: ['- [低保, 最低生活保障]'], theirs: ['- [低保, 生活补助]'] },
			{ kind: 'same', lines: ['# 中间'] },
			{ kind: 'two' },
			{ kind: 'same', lines: [] },
		],
	});
	expect(await settle('theirs', 'both')).toBeNull();
	expect(await read()).toBe('groups:\n- [低保, 生活补助]\n# 中间\n- [社保, 社会保障]\n- [公积金, 住房公积金]\n');
});

test.each([
	[
		'a field twice',
		'site.yaml',
		two('motto: 慢\n', 'motto: 快\n'),
		'name: 柳江\naddress: https://example.com\ncontact: null\n',
		'第 2 行',
	],
	['an address twice', 'redirects.yaml', two(`${address('a')}: 撤下\n`, `${address('a')}: /\n`), '', '第 2 行'],
	[
		'a word of two terms',
		'lexicon/terms.yaml',
		two('- { name: 林长制, gloss: 一 }\n', '- { name: 林长制, gloss: 二 }\n'),
		'',
		'第 ',
	],
	[
		'a page twice',
		'editions/2024-01-liujiang/edition.yaml',
		two('  - { file: 01.txt, number: 1, name: 要闻 }\n', '  - { file: 01.txt, number: 1, name: 头版 }\n'),
		'',
		'01.txt',
	],
])('what the site would not take is not written: %s', async (_, path, conflict, below, problem) => {
	const above = {
		'lexicon/terms.yaml': 'terms:\n',
		'editions/2024-01-liujiang/edition.yaml': 'newspaper: 日报\ntitle: 试刊\npublished: null\npages:\n',
	};
	const text = `${new Map(Object.entries(above)).get(path) ?? ''}${conflict}${below}`;
	const { read, settle } = await file(path, text);
	const refused = await settle('both');
	expect(refused).toContain('没有存');
	expect(refused).toContain(problem);
	expect(await read()).toBe(text);
	expect(await settle('ours')).toBeNull();
});

test('a file that changed meanwhile is left alone, and so is one that is no part of this', async () => {
	const content = await tempContent({ ...goodContent, 'site.yaml': two('motto: 慢\n', 'motto: 快\n') });
	const stale = { path: 'site.yaml', digest: 'a'.repeat(64), keep: ['ours' as const] };
	expect(await settleFile(content, stale, new History())).toContain('刚才在别处改过了');
	for (const path of [
		'../site.yaml',
		'editions/2024-01-liujiang/01.txt',
		'editions/../site.yaml',
		'published-urls.txt',
	])
		expect(await twoTexts(content, path)).toMatchObject({ reason: 'missing' });
});
