import { describe, expect, test } from 'vitest';
import { pageEntries } from '../../src/loaders/page-entries.ts';
import { uniqueSlugs } from '../../src/loaders/slug.ts';
import { articleTitle } from '../../src/loaders/title.ts';
import { BriefEntry, GuideEntry, PageEntry, PhotoEntry, ReportEntry } from '../../src/newspaper/model.ts';
import type { Page } from '../../src/newspaper/model.ts';
import { samplePage } from '../support/sample-page.ts';

function entries(page: Page): ReturnType<typeof pageEntries> {
	const { articles, items, diagnostics } = page;
	const slug = uniqueSlugs('wu-ti');
	const slugs = new Map(articles.map((article) => [article.n, slug(articleTitle(article))]));
	const parts = {
		articles: articles.map((article) => ({ article, alone: article })),
		continued: [],
		items,
		diagnostics,
	};
	return pageEntries(parts, {
		edition: '2024-01',
		id: '2024-01/01',
		number: 1,
		name: '要闻',
		file: '01.txt',
		path: '/content/editions/2024-01/01.txt',
		editionPath: '/content/editions/2024-01/edition.yaml',
		slugOf: (_page, n) => slugs.get(n) ?? '',
		wholeOf: () => {
			throw new Error('nothing goes on here');
		},
		slugs: { guide: uniqueSlugs('guan-jian-ci'), photo: uniqueSlugs('tu-pian') },
		image: (photo) => (photo === 2 ? 'photos/01-2.jpg' : null),
		facsimile: '01.jpg',
		regions: (pieces) => pieces.map(({ piece }) => ({ piece, at: [0, 0, 50, 50] })),
	});
}

describe('a page’s entries', () => {
	const { page, reports, briefs, guides, photos } = entries(samplePage());

	test('are what the schemas of the collections say', () => {
		expect(PageEntry.parse(page.data)).toEqual(page.data);
		for (const { data } of reports) expect(ReportEntry.parse(data)).toEqual(data);
		for (const { data } of briefs) expect(BriefEntry.parse(data)).toEqual(data);
		for (const { data } of guides) expect(GuideEntry.parse(data)).toEqual(data);
		for (const { data } of photos) expect(PhotoEntry.parse(data)).toEqual(data);
	});

	test('have readable ids that name each other', () => {
		expect(page.data).toMatchObject({
			edition: '2024-01',
			file: '01.txt',
			reports: ['2024-01/quan-qu-jing-ji-gong-zuo-hui-yi-zhao-kai'],
			briefs: ['2024-01/qun-zhong-hui-jia-lu-liang-tang-tang'],
			photos: [
				'2024-01/xin-xing-gong-ye-yuan-qu',
				'2024-01/qun-zhong-hui-jia-lu-liang-tang-tang',
				'2024-01/jie-tou-yi-jing',
			],
		});
		expect(reports[0]?.data).toMatchObject({
			title: '全区经济工作会议召开',
			guides: ['2024-01/jian-ding-xin-nian'],
			photos: ['2024-01/xin-xing-gong-ye-yuan-qu'],
		});
		expect(guides[0]?.data).toMatchObject({ report: reports[0]?.id, order: 1, block: { keyword: '坚定信念' } });
	});

	test('a photo is of a report, of a brief or of the page, and knows its image', () => {
		expect(photos.map(({ data: { title, report, brief, image } }) => [title, report, brief, image])).toEqual([
			['新兴工业园区。', reports[0]?.id, null, null],
			['群众回家路亮堂堂', null, briefs[0]?.id, 'photos/01-2.jpg'],
			['街头一景。', null, null, null],
		]);
	});

	test('the page keeps what belongs to no article, and its diagnostics', () => {
		expect(page.data.items.map(({ kind }) => kind)).toEqual(['editor-note', 'photo', 'banner']);
		expect(page.data.diagnostics).toHaveLength(1);
	});
});

test('a piece without a headline is called by its first words', () => {
	const sample = samplePage();
	const articles = sample.articles.map((article) => ({ ...article, headline: null }));
	const { reports, briefs } = entries({ ...sample, articles });
	expect(briefs[0]?.data).toMatchObject({
		title: '学校门前道路安装了路灯',
		slug: 'xue-xiao-men-qian-dao-lu-an-zhuang-le-lu-deng',
	});
	expect(reports[0]?.data.title).toBe('新兴工业园区');
});
