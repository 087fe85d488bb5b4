import { expect, test } from 'vitest';
import { Outline, outlineJson } from '../../src/cli/outline-json.ts';
import { samplePage, sampleText } from '../support/sample-page.ts';

const outline = outlineJson(samplePage(), sampleText);

test('the outline is what its schema says', () => {
	expect(Outline.parse(outline)).toEqual(outline);
});

test('every line has its role, article, confidence and reasons', () => {
	expect(outline.lines).toHaveLength(18);
	expect(outline.lines[5]).toEqual({ n: 6, role: 'keyword', article: 1, confidence: 0.9, why: ['样例'] });
	expect(outline.lines[17]).toMatchObject({ n: 18, role: 'banner', article: 0 });
});

test('an article’s blocks are flat over its parts, with the text as printed', () => {
	expect(outline.articles[0]).toMatchObject({
		n: 1,
		kind: 'report',
		photoNews: false,
		kicker: null,
		headline: '全区经济工作会议召开',
		deck: '——二届六次全会解读',
		dateline: { text: '新华社北京1月5日电', source: '新华社', place: '北京', date: '1月5日' },
		contributors: [{ name: '梁彩鸾', capacity: '通讯员', act: '文' }],
		parts: [
			{ heading: null, lines: [1, 9] },
			{ heading: '去年干得怎样', lines: [13, 15] },
		],
	});
	expect(outline.articles[0]?.blocks).toEqual([
		{ kind: 'photo', text: '新兴工业园区。(本报通讯员 陈名俊 摄)', lines: [3] },
		{ kind: 'paragraph', text: '新华社北京1月5日电 会议召开。', lines: [4] },
		{ kind: 'subheading', text: '今年怎么干', lines: [5] },
		{ kind: 'keyword', text: '关键词：坚定信念', lines: [6] },
		{
			kind: 'paragraph',
			text: '【攻略】把牢方向之舵。',
			lines: [7, 8],
			joins: [{ offset: 8, line: 8, separator: '' }],
		},
		{ kind: 'byline', text: '本报通讯员 梁彩鸾', lines: [9] },
		{ kind: 'headline', text: '去年干得怎样', lines: [13] },
		{ kind: 'paragraph', text: '经济总体向好。', lines: [14] },
		{ kind: 'jump', text: '下转第三版', lines: [15] },
	]);
});

test('a join is where the later line begins in the text', () => {
	const [block] = outline.articles[0]?.blocks.filter(({ joins }) => joins !== undefined) ?? [];
	expect(block?.text.slice(block.joins?.[0]?.offset)).toBe('之舵。');
});

test('a keyword block holds its answer, and the lines of both', () => {
	expect(outline.keywordBlocks).toEqual([
		{ keyword: '坚定信念', article: 1, text: '【攻略】把牢方向之舵。', lines: [6, 7, 8] },
	]);
});

test('photos come in the page’s order, each with its caption or its article’s headline', () => {
	const chen = { name: '陈名俊', capacity: '通讯员', act: '摄' };
	expect(outline.photos).toEqual([
		{
			caption: '新兴工业园区。',
			title: null,
			article: 1,
			contributors: [chen],
			credit: '(本报通讯员 陈名俊 摄)',
			lines: [3],
		},
		{
			caption: null,
			title: '群众回家路亮堂堂',
			article: 2,
			contributors: [chen],
			credit: '本报通讯员 陈名俊 摄',
			lines: [12],
		},
		{ caption: '街头一景。', title: null, article: 0, contributors: [], credit: null, lines: [17] },
	]);
});

test('diagnostics and the ledger come along', () => {
	expect(outline.diagnostics).toEqual([
		{
			code: 'banner-without-article',
			severity: 'warning',
			line: 18,
			column: 1,
			message: '这一行像标题，下面却没有文章。',
		},
	]);
	expect(outline.ledger).toHaveLength(1);
});
