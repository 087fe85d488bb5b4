/** 登更正: what is wrong is told with the field it is in; what is right is written, and a build makes it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CorrectionEdit } from '../../src/desk/edit/correction-edit.ts';
import { Desk } from '../../src/desk/work/desk.ts';
import { errorsOf, readContent } from '../../src/loaders/read-content.ts';
import { siteYaml, tempContent } from '../support/temp-content.ts';

const id = '2024-01-05';
const folder = `editions/${id}`;
const yaml = `newspaper: 日报 # 报名
title: 第1203期
published: 2024-01-05
pages:
  - { file: 01.txt, number: 1, name: 要闻 }
  - { file: 02.txt, number: 2, name: 综合 }
`;
const first = `@主题 茶园添了新机器 采茶不再靠手工

@正文 昨天，区委书纪张三到茶园，看了新机器。

@正文 机器是镇上的合作社买的，社员们都说好，

@转版 （下转第二版）
`;
const second = `@上接 （上接第一版）茶园添了新机器

@接上 摘得又快又匀，一天顶十个人，社员们都说好。
`;
const published = `/${id}/cha-yuan/ 67b88a23c4638332bf2b05ea5448e204\n`;
const files = {
	'site.yaml': siteYaml,
	'published-urls.txt': published,
	[`${folder}/edition.yaml`]: yaml,
	[`${folder}/01.txt`]: first,
	[`${folder}/02.txt`]: second,
};
const added: Extract<CorrectionEdit, { kind: 'add' }> = {
	kind: 'add',
	page: 1,
	find: '区委书纪',
	replace: '区委书记',
	note: '',
};
const entry = '  - { page: 1, find: 区委书纪, replace: 区委书记, date: 2024-01-08 }\n';

beforeEach(() => {
	vi.stubEnv('BANMIAN_NOW', '2024-01-07T17:00:00Z');
});
afterEach(() => {
	vi.unstubAllEnvs();
});

const problemOf = (outcome: object): unknown => ('problem' in outcome ? outcome.problem : null);

async function deskOver(content: string) {
	const desk = new Desk(content, () => Promise.resolve({ good: true, said: '' }));
	const on = async (file = '01.txt') => {
		const answer = await desk.ofEdition.corrections(id, file);
		if ('problem' in answer) throw new Error(answer.problem);
		return answer;
	};
	const { state } = await on();
	return { desk, on, state, text: () => readFile(join(content, folder, 'edition.yaml'), 'utf8') };
}

test('a correction has the day it is made on, is shown at its line, and a build makes it; it is undone and taken out', async () => {
	const content = await tempContent(files);
	const { desk, on, state, text } = await deskOver(content);
	expect(await desk.ofEdition.correct(id, state, { ...added, find: ' 区委书纪', replace: '区委书记 ' })).toEqual({
		done: true,
	});
	expect(await text()).toBe(`${yaml}corrections:\n${entry}`);
	const shown = { entry: 0, line: 3, words: '“区委书记”原文印作“区委书纪”，2024年1月8日更正。', problem: null };
	expect(await on()).toMatchObject({ published: true, corrections: [shown] });
	expect((await on('02.txt')).corrections).toEqual([]);
	expect(await desk.ofEdition.joins(id, '01.txt')).toMatchObject({ undo: '登更正“区委书记”' });
	await desk.ofEdition.unedit(id);
	expect(await text()).toBe(yaml);

	const note = '读者覃先生来信指正。';
	await desk.ofEdition.correct(id, state, { ...added, note: ` ${note}` });
	expect(await text()).toBe(`${yaml}corrections:\n${entry.replace(' }', `, note: ${note} }`)}`);
	const read = await on();
	expect(read.corrections).toEqual([{ ...shown, words: `${shown.words}${note}` }]);
	const built = await readContent(content);
	expect(errorsOf(built.diagnostics).filter(({ code }) => code.startsWith('correction'))).toEqual([]);
	expect(JSON.stringify(built)).toContain('"printed":"区委书纪"');
	expect(await desk.ofEdition.correct(id, read.state, { kind: 'remove', entry: 0 })).toEqual({ done: true });
	expect(await text()).toBe(yaml);
});

test.each([
	['nothing printed', { find: ' ' }, 'find', '请写原来印的字'],
	['nothing right', { replace: '' }, 'replace', '请写改正以后的字'],
	['the same', { replace: '区委书纪' }, 'replace', '和原来印的一样'],
	[
		'what isn’t there',
		{ find: '区委主任', replace: '镇长' },
		'find',
		'第1版的文字里没有“区委主任”。请照版面的文字抄写',
	],
	['what is on another page', { find: '又快又匀', replace: '又快又好' }, 'find', '（第2版有，请到那一版去登）'],
	['what was mended in the text', { find: '区委书鸡', replace: '区委书纪' }, 'find', '已经是“区委书纪”了'],
	['what is there twice', { find: '机器', replace: '机子' }, 'find', '第1版有 3 处“机器”'],
	['a page that isn’t there', { page: 7 }, 'find', '这一期没有第7版'],
] as const)('%s is refused beside its field', async (_, change, field, problem) => {
	const { desk, state, text } = await deskOver(await tempContent(files));
	const refused = await desk.ofEdition.correct(id, state, { ...added, ...change });
	expect(problemOf(refused)).toContain(problem);
	expect(refused).toMatchObject({ reason: 'wrong', field });
	expect(await text()).toBe(yaml);
});

test('words over the joint of two pages’ lines are found on each page by itself, as in a build', async () => {
	const content = await tempContent(files);
	const { desk, on, state, text } = await deskOver(content);
	// Once on each page, though twice in the piece.
	expect(await desk.ofEdition.correct(id, state, { ...added, page: 2, find: '都说好', replace: '都夸好' })).toEqual({
		done: true,
	});
	expect(await text()).toContain('page: 2, find: 都说好');
	expect((await on('02.txt')).corrections).toMatchObject([{ line: 3 }]);
	const { diagnostics } = await readContent(content);
	expect(errorsOf(diagnostics).filter(({ code }) => code.startsWith('correction'))).toEqual([]);
});

test('words of a correction can’t be corrected once more; one that no longer fits says so', async () => {
	const content = await tempContent({ ...files, [`${folder}/edition.yaml`]: `${yaml}corrections:\n${entry}` });
	const { desk, on, state } = await deskOver(content);
	const again = await desk.ofEdition.correct(id, state, { ...added, find: '书纪张三', replace: '书记李四' });
	expect(problemOf(again)).toContain('“区委书纪”已经登过更正');
	expect(again).toMatchObject({ field: 'find' });
	await writeFile(join(content, folder, '01.txt'), first.replace('书纪', '书记'));
	const [astray] = (await on()).corrections;
	expect(astray?.line).toBeNull();
	expect(astray?.problem).toContain('没有“区委书纪”');
	expect(problemOf(await desk.ofEdition.correct(id, state, added))).toContain('刚才在别处改过了');
});

test('an edition that readers don’t have is simply mended', async () => {
	const { desk, on, state, text } = await deskOver(await tempContent({ ...files, 'published-urls.txt': '' }));
	expect(await on()).toMatchObject({ published: false });
	expect(problemOf(await desk.ofEdition.correct(id, state, added))).toContain('直接改好那一行的字就行');
	expect(await text()).toBe(yaml);
	expect(await desk.ofEdition.corrections('2024-01-06', '01.txt')).toMatchObject({ reason: 'missing' });
	expect(await desk.ofEdition.corrections(id, '09.txt')).toMatchObject({ reason: 'missing' });
	expect(await desk.ofEdition.correct('2024-01-06', state, added)).toMatchObject({ reason: 'missing' });
});
