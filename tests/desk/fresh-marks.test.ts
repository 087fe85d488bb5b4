/** 先标的: lines that were marked when their page was put in are pointed out until an editor has said what they are. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LineEdit } from '../../src/desk/edit/line-edit.ts';
import type { DeskPage } from '../../src/desk/model.ts';
import { Desk } from '../../src/desk/work/desk.ts';
import { siteYaml, tempContent } from '../support/temp-content.ts';

const folio = '◎ 青禾县融媒体中心主办 第16期';
const slogan = '◎ 扎根青禾 服务百姓';
const news = '茶园春早\n\n本报讯 近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶。\n';
const edition = '2024-03-08';

/** A page of a paper whose editor has marked two such lines before. */
async function pageOfPaper(start = '') {
	const content = await tempContent({
		'site.yaml': siteYaml,
		'editions/2024-03-01/edition.yaml':
			'newspaper: 青禾报\ntitle: 第16期\npublished: null\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n',
		'editions/2024-03-01/01.txt': `@引题 ${folio}\n@引题 ${slogan}\n\n${news}`,
	});
	const desk = new Desk(content, () => Promise.resolve({ good: true, said: '' }));
	const text = `${start}${folio}\n${slogan}\n\n${news}`;
	const put = { edition, newspaper: '青禾报', title: '第17期', published: null, number: 1, name: '要闻', text };
	expect(await desk.add(put)).toMatchObject({ marked: [1, 2] });
	const shown = async (): Promise<DeskPage> => {
		const page = await desk.page(edition, '01.txt');
		if ('problem' in page) throw new Error(page.problem);
		return page;
	};
	return {
		path: join(content, `editions/${edition}/01.txt`),
		fresh: async () => (await shown()).lines.filter(({ read }) => (read?.fresh ?? null) !== null).map(({ n }) => n),
		shown,
		edit: async (edit: LineEdit) => {
			const done = await desk.edit(edition, '01.txt', (await shown()).digest, edit);
			if ('problem' in done) throw new Error(done.problem);
			return done;
		},
		undo: async () => desk.undo(edition, '01.txt', (await shown()).digest),
	};
}

test('says of each why it was marked', async () => {
	const { shown } = await pageOfPaper();
	const [first, , , other] = (await shown()).lines;
	expect(first?.read?.fresh).toMatchObject({ isKnown: true });
	expect(first?.read?.fresh?.was).not.toBe(first?.read?.role);
	expect(other?.read?.fresh).toBeNull();
});

test('a line that got the role it has, or another, is pointed out no more; undo brings back what was changed', async () => {
	const { edit, fresh, undo, path } = await pageOfPaper();
	const text = await readFile(path, 'utf8');
	await edit({ kind: 'role', line: 1, role: 'kicker' });
	expect(await fresh()).toEqual([2]);
	expect(await readFile(path, 'utf8')).toBe(text);
	await edit({ kind: 'role', line: 2, role: 'furniture' });
	expect(await fresh()).toEqual([]);
	await undo();
	expect(await fresh()).toEqual([2]);
});

test('an edit elsewhere on the page moves them, and keeps them pointed out', async () => {
	const { edit, fresh } = await pageOfPaper();
	await edit({ kind: 'split', line: 4, at: 2 });
	expect(await fresh()).toEqual([1, 2]);
	await edit({ kind: 'remove', line: 1, lines: [1] });
	expect(await fresh()).toEqual([1]);
});

test('all are right by one edit that changes no text, and that can’t be undone into anything else', async () => {
	const { edit, fresh, shown, path } = await pageOfPaper('\uFEFF');
	const [text, before] = [await readFile(path, 'utf8'), await shown()];
	const page = await edit({ kind: 'fresh', line: 1, lines: [1, 2], keep: true });
	expect(await fresh()).toEqual([]);
	expect(await readFile(path, 'utf8')).toBe(text);
	expect(page).toMatchObject({ digest: before.digest, undo: before.undo });
});

test('all marks go by one edit, also after another; undo brings them back as they were', async () => {
	const { edit, fresh, undo, path } = await pageOfPaper('\uFEFF');
	await edit({ kind: 'text', line: 4, text: '茶园春来早' });
	const page = await edit({ kind: 'fresh', line: 1, lines: [1, 2], keep: false });
	expect(page.undo).toBe('去掉先标的 2 行的标记');
	expect(await fresh()).toEqual([]);
	expect(await readFile(path, 'utf8')).toBe(`\uFEFF${folio}\n${slogan}\n\n${news.replace('茶园春早', '茶园春来早')}`);
	await undo();
	expect(await fresh()).toEqual([1, 2]);
});

test('a mark that the editor sets anew is the editor’s own', async () => {
	const { edit, fresh, undo } = await pageOfPaper();
	await undo();
	expect(await fresh()).toEqual([]);
	await edit({ kind: 'role', line: 1, role: 'kicker' });
	expect(await fresh()).toEqual([]);
});
