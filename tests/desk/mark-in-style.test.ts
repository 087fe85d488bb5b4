/** A page that is put in gets the marks that its paper's editor gave the earlier ones. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Desk } from '../../src/desk/work/desk.ts';
import { meetSeries } from '../fit/editor-series.ts';
import { readLabelledPages } from '../fit/labelled-pages.ts';
import { siteYaml, tempContent } from '../support/temp-content.ts';

const series = join(import.meta.dirname, '../fixtures/kinds/series');

describe('an editor who puts a paper’s pages right has less to do on the next', { timeout: 120_000 }, () => {
	test.each([
		['lanpuxinwen', 32],
		['jinrilongrong', 35],
	])('%s, eight pages', (paper, most) => {
		const met = meetSeries(readLabelledPages(join(series, paper)));
		const sum = (what: 'plain' | 'styled' | 'mended' | 'broken') => met.reduce((all, one) => all + one[what], 0);
		expect(met).toHaveLength(8);
		expect(sum('plain')).toBeGreaterThan(most);
		expect(sum('styled')).toBeLessThanOrEqual(most);
		expect(sum('mended')).toBeGreaterThan(5 * sum('broken'));
		// Nothing was learned yet.
		expect(met[0]).toMatchObject({ marked: 0 });
	});
});

const news = '茶园春早\n\n本报讯 近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶。\n';
const folio = '◎ 青禾县融媒体中心主办 第16期\n\n';
const edition = (newspaper: string, title: string) =>
	`newspaper: ${newspaper}\ntitle: ${title}\npublished: null\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n`;

/** A desk over a paper whose folio its editor has marked. */
async function deskOfPaper() {
	const content = await tempContent({
		'site.yaml': siteYaml,
		'editions/2024-03-01/edition.yaml': edition('青禾报', '第16期'),
		'editions/2024-03-01/01.txt': `@引题 ${folio}${news}`,
	});
	return { content, desk: new Desk(content, () => Promise.resolve({ good: true, said: '' })) };
}

const next = {
	edition: '2024-03-08',
	newspaper: '青禾报',
	title: '第17期',
	published: null,
	number: 1,
	name: '要闻',
	text: `◎青禾县融媒体中心主办　第１７期\r\n\r\n${news}`,
};

describe('a page that is put in', { timeout: 60_000 }, () => {
	test('has the line marked that was marked before, and all else as it came; undo takes the mark away', async () => {
		const { content, desk } = await deskOfPaper();
		expect(await desk.add(next)).toEqual({ edition: '2024-03-08', file: '01.txt', marked: [1] });
		const path = join(content, 'editions/2024-03-08/01.txt');
		expect(await readFile(path, 'utf8')).toBe(`@引题 ${next.text}`);
		const page = await desk.page('2024-03-08', '01.txt');
		if ('problem' in page) throw new Error(page.problem);
		expect(page.undo).toBe('先标的 1 行');
		await desk.undo('2024-03-08', '01.txt', page.digest);
		expect(await readFile(path, 'utf8')).toBe(next.text);
	});

	test('keeps a byte order mark before the first mark', async () => {
		const { content, desk } = await deskOfPaper();
		await desk.add({ ...next, text: `\uFEFF${next.text}` });
		expect(await readFile(join(content, 'editions/2024-03-08/01.txt'), 'utf8')).toBe(`\uFEFF@引题 ${next.text}`);
	});

	test('goes by its own paper, and by what its editor has said since', async () => {
		const { content, desk } = await deskOfPaper();
		expect(await desk.add({ ...next, newspaper: '远山报' })).toMatchObject({ marked: [] });
		const path = join(content, 'editions/2024-03-01/01.txt');
		await writeFile(path, `${folio}@主题 ${news}`);
		expect(await desk.add({ ...next, edition: '2024-03-15' })).toMatchObject({ marked: [] });
	});

	test('keeps the marks that came with it', async () => {
		const { content, desk } = await deskOfPaper();
		const text = next.text.replace('◎', '@通栏 ◎');
		expect(await desk.add({ ...next, text })).toMatchObject({ marked: [] });
		expect(await readFile(join(content, 'editions/2024-03-08/01.txt'), 'utf8')).toBe(text);
	});

	test('has none where the earlier edition can’t be read', async () => {
		const { content, desk } = await deskOfPaper();
		await writeFile(join(content, 'editions/2024-03-01/edition.yaml'), 'newspaper: [');
		expect(await desk.add(next)).toMatchObject({ marked: [] });
	});
});
