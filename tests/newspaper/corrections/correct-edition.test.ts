/** 更正: an editor's corrections in the texts of an edition. */
import { describe, expect, test } from 'vitest';
import { correctEdition } from '../../../src/newspaper/corrections/correct-edition.ts';
import { asPrinted } from '../../../src/newspaper/corrections/correct-text.ts';
import { changeTexts } from '../../../src/newspaper/corrections/change-texts.ts';
import { readAgain } from '../../../src/newspaper/corrections/read-again.ts';
import { figuresOfArticle } from '../../../src/newspaper/articles/article-figures.ts';
import { correctionsOf, correctionsOfItem } from '../../../src/newspaper/model/corrections-of.ts';
import { Article, PageItem } from '../../../src/newspaper/model.ts';
import type { CorrectionInFile, Printed } from '../../../src/newspaper/model.ts';
import { parsePage } from '../../../src/newspaper/parse-page.ts';
import { joined } from '../edition/joined-edition.ts';
import { readRealPages } from '../real-pages.ts';

const date = '2024-01-08';

/** `find → replace`, on page 1 unless it says another: `3: find → replace`. */
function wanted(words: string): CorrectionInFile {
	const [, page = '1', find = '', replace = ''] = /^(?:(\d+): )?(.*) → (.*)$/su.exec(words) ?? [];
	return { page: Number(page), find, replace, date };
}

function correct(texts: Record<string, string>, ...corrections: string[]) {
	const pages = joined(texts).map((page) => ({
		...page,
		items: parsePage(texts[String(page.number)] ?? '', 'page.txt').items,
	}));
	const before = JSON.stringify(pages);
	const result = correctEdition(pages, corrections.map(wanted));
	expect(JSON.stringify(pages), 'what is given is not changed').toBe(before);
	for (const page of result.pages) {
		for (const { article } of page.articles) Article.parse(article);
		for (const item of page.items) PageItem.parse(item);
	}
	return result;
}

function only(page: string, ...corrections: string[]): Article {
	const { pages, faults } = correct({ 1: page }, ...corrections);
	expect(faults).toEqual([]);
	const article = pages[0]?.articles[0]?.article;
	if (article === undefined) throw new Error('no article');
	return article;
}

const textsOf = (article: Article): Printed[] => {
	const texts: Printed[] = [];
	changeTexts(article, (text) => {
		texts.push(text);
		return text;
	});
	return texts;
};
const wordsOf = (article: Article): string[] => textsOf(article).map(({ text }) => text);

const piece = `@引题 区里开会
@主题 区委书纪讲话
@副题 三千人到会
@正文 本报讯（记者 王小五）1月5日，全区生产总值增长2.1
@接上 %，比上年好。
@小标题 新的一年
@正文 今年的路要修到每一个村，区委书纪说。（据新华社郑州9月9日电）
@署名 通讯员 陈军
@图说 新修的公路。
@摄影 （本报记者 李四 摄）
`;

describe('what an editor corrects', () => {
	test('is corrected in every kind of text, with what was printed, in reading order', () => {
		const article = only(
			piece,
			'陈军 → 陈君',
			'区里开会 → 全区开会',
			'区委书纪讲话 → 区委书记讲话',
			'三千人 → 三百人',
			'新修的公路 → 新修的铁路',
			'李四 → 李思',
			'新的一年 → 新年',
		);
		expect(wordsOf(article)).toEqual([
			'全区开会',
			'区委书记讲话',
			'三百人到会',
			'本报讯（记者 王小五）1月5日，全区生产总值增长2.1%，比上年好。',
			'新年',
			'今年的路要修到每一个村，区委书纪说。（据新华社郑州9月9日电）',
			'通讯员 陈君',
			'新修的铁路。',
			'（本报记者 李思 摄）',
		]);
		const list = correctionsOf(article).map((one) => [one.n, one.printed, one.corrected, one.role, one.block]);
		expect(list).toEqual([
			[1, '区里开会', '全区开会', 'kicker', null],
			[2, '区委书纪讲话', '区委书记讲话', 'headline', null],
			[3, '三千人', '三百人', 'deck', null],
			[4, '新的一年', '新年', 'subheading', 's1'],
			[5, '陈军', '陈君', 'byline', null],
			[6, '新修的公路', '新修的铁路', 'caption', expect.stringMatching(/^photo/)],
			[7, '李四', '李思', 'credit', expect.stringMatching(/^photo/)],
		]);
		expect(article.contributors.map(({ name }) => name)).toEqual(['王小五', '陈君', '李思']);
	});

	test('may stand over the end of a line, which stays where it was', () => {
		const article = only(piece, '增长2.1%，比上年 → 增长12.7%，比前年');
		const [text] = textsOf(article).filter(({ corrections }) => corrections !== undefined);
		expect(text?.text).toBe('本报讯（记者 王小五）1月5日，全区生产总值增长12.7%，比前年好。');
		expect(text?.corrections).toEqual([{ n: 1, at: 22, length: 11, printed: '增长2.1%，比上年', date, note: null }]);
		expect(text?.joins).toEqual([{ offset: 27, line: 5, separator: '' }]);
		expect(
			figuresOfArticle(article, null)[0]?.figures[0]?.value ?? figuresOfArticle(article, null)[0]?.figures[0]?.change,
		).toMatchObject({ value: 12.7 });
	});

	test('may be written with other white space than the paper has', () => {
		expect(wordsOf(only(piece, '（本报记者李四摄） → （本报记者 李思 摄）')).at(-1)).toBe('（本报记者 李思 摄）');
		expect(wordsOf(only(piece, '增长2.1\n%， → 增长2.2%，'))[3]).toContain('增长2.2%，比上年好。');
		expect(wordsOf(only(piece, '通讯员 陈军 → 通讯员　陈军'))[6]).toBe('通讯员　陈军');
	});

	test('may be several places of one text, each with its own words', () => {
		const article = only(piece, '比上年 → 比前两年都', '王小五 → 王五', '1月5日 → 1月15日');
		const [text] = textsOf(article).filter(({ corrections }) => corrections !== undefined);
		expect(text?.text).toBe('本报讯（记者 王五）1月15日，全区生产总值增长2.1%，比前两年都好。');
		for (const [n, words] of ['王五', '1月15日', '比前两年都'].entries()) {
			const one = text?.corrections?.[n];
			expect([one?.n, text?.text.slice(one?.at ?? 0, (one?.at ?? 0) + (one?.length ?? 0))]).toEqual([n + 1, words]);
		}
		expect(text?.joins.map(({ offset }) => text.text.slice(offset))).toEqual(['%，比前两年都好。']);
		expect(text === undefined ? '' : asPrinted(text)).toBe(
			'本报讯（记者 王小五）1月5日，全区生产总值增长2.1%，比上年好。',
		);
	});

	test('tells who wrote it, and from where', () => {
		const article = only(
			'@主题 路通了\n@正文 木报讯（记者 王小五）路通了。\n@正文 新华杜北京1月5日电 村民都来了。\n@正文 大家都高兴。（据新华杜郑州9月9日电）\n',
			'木报讯 → 本报讯',
			'新华杜郑州 → 新华社郑州',
		);
		expect(article.dateline).toMatchObject({ source: '本报', place: null, line: 2 });
		expect(article.contributors).toMatchObject([{ name: '王小五', capacity: '记者' }]);
		expect(article.parts[0]?.blocks).toMatchObject([{ dateline: { at: 0 } }, { dateline: null }, { dateline: null }]);
	});

	test('tells who signs at the end, and what a keyword or a rubric is', () => {
		const article = only(
			'@主题 路通了\n@关键词 关键词：修路\n@正文 （攻略】先修村里的。\n@正文 再修山上的。（作者：里明）\n',
			'修路 → 修路护路',
			'（攻略】 → 【攻略】',
			'作者：里明 → 作者：李明',
		);
		expect(article.parts[0]?.blocks[0]).toMatchObject({
			kind: 'keyword-block',
			keyword: '修路护路',
			at: 4,
			paragraphs: [{ rubric: 4 }, { contributors: [{ name: '李明' }] }],
		});
		expect(article.contributors.map(({ name }) => name)).toEqual(['李明']);
		expect(
			only('@主题 路通了\n@关键词 关键词：修路\n@正文 先修村里的。\n', '关键词：修路 → 修路').parts[0]?.blocks[0],
		).toMatchObject({ keyword: '修路', at: 0 });
		expect(correctionsOf(article).map(({ role, block }) => [role, block])).toEqual([
			['keyword', 'k1'],
			['paragraph', 'p1'],
			['paragraph', 'p2'],
		]);
	});

	test('leaves what the piece is known by as it was printed', () => {
		const { pages } = correct({ 1: piece }, '区委书纪讲话 → 区委书记讲话');
		expect(pages[0]?.articles[0]?.article.headline?.text).toBe('区委书记讲话');
		expect(pages[0]?.articles[0]?.alone.headline?.text).toBe('区委书纪讲话');
	});

	test('may belong to the page itself', () => {
		const text = (words: string): Printed => ({ text: words, lines: [1], joins: [] });
		const items: PageItem[] = [
			{ kind: 'banner', ...text('今日要文') },
			{ kind: 'furniture', ...text('责编 张三') },
			{ kind: 'editor-note', id: 'n1', paragraphs: [text('编者按：看这一版。')] },
			{
				kind: 'photo',
				id: 'photo1',
				number: 1,
				caption: text('山里的路。'),
				credit: text('（本报记者 李四 摄）'),
				contributors: [],
			},
			{ kind: 'photo', id: 'photo2', number: 2, caption: text('桥。'), credit: null, contributors: [] },
		];
		const corrections = ['李四 → 李思', '要文 → 要闻', '张三 → 张山', '看 → 请看', '山里 → 山上', '桥 → 大桥'].map(
			wanted,
		);
		const { pages, faults } = correctEdition([{ number: 1, articles: [], items }], corrections);
		expect(faults).toEqual([]);
		const corrected = pages[0]?.items ?? [];
		expect(corrected.flatMap(correctionsOfItem).map(({ n, corrected: words }) => `${n} ${words}`)).toEqual([
			'1 要闻',
			'2 张山',
			'3 请看',
			'4 山上',
			'5 李思',
			'6 大桥',
		]);
		expect(corrected[3]).toMatchObject({ contributors: [{ name: '李思', at: 6 }] });
		for (const item of corrected) PageItem.parse(item);
	});
});

describe('on several pages', () => {
	const first = '@主题 山里的路通了\n\n@正文 近日，山里的路通了，全村人都来帮忙，（下转第三版）\n';
	const third = '（上接第一版）全村砌起了护坡。\n\n第二天，路灯亮了。\n@署名 记者 王小五\n';

	test('words are those of the page that a correction names', () => {
		const { pages, faults } = correct(
			{ 1: first, 3: third },
			'3: 全村 → 全乡',
			'1: 全村人 → 全乡人',
			'3: 王小五 → 王五',
			'3: 上接第一版 → 上接一版',
		);
		expect(faults).toEqual([]);
		const article = pages[0]?.articles[0]?.article;
		expect(article === undefined ? [] : wordsOf(article)).toEqual(
			expect.arrayContaining(['近日，山里的路通了，全乡人都来帮忙，全乡砌起了护坡。', '记者 王五']),
		);
		expect(article?.contributors.map(({ name }) => name)).toEqual(['王五']);
		expect(article === undefined ? [] : correctionsOf(article).map(({ n }) => n)).toEqual([1, 2, 3, 4]);
	});

	test('a headline that a later page prints again is corrected there alone', () => {
		const again = third.replace('）', '）\n@主题 山里的路通了\n@正文 ');
		const { pages } = correct({ 1: first.replace('，（', '。（'), 3: again }, '3: 山里的路通了 → 山里的路修通了');
		const article = pages[0]?.articles[0]?.article;
		expect(article?.headline?.text).toBe('山里的路通了');
		expect(article?.parts[1]?.elsewhere?.titles.map(({ text }) => text)).toEqual(['山里的路修通了']);
		expect(article === undefined ? [] : correctionsOf(article).map(({ role, block }) => [role, block])).toEqual([
			['heading', 'part2'],
		]);
	});

	test('a heading over a part on the same page can be corrected', () => {
		const article = only(
			'@主题 路通了\n@正文 路通了，大家高兴。\n@小标题 2023年修路\n@正文 修了。\n',
			'2023年修路 → 2024年修路',
		);
		expect(wordsOf(article)).toContain('2024年修路');
	});
});

describe('what can not be corrected', () => {
	test.each([
		['words that are not there', '区长讲话 → 区长说话', { kind: 'absent', pages: [] }],
		['words of another page', '护坡 → 护栏', { kind: 'absent', pages: [3] }],
		['words over two paragraphs', '比上年好。新的一年 → 比上年好', { kind: 'absent', pages: [] }],
		['words that stand twice', '区委书纪 → 区委书记', { kind: 'several', count: 2 }],
		['words that stand over themselves', '人人 → 人', { kind: 'several', count: 2 }],
		['a page that is not there', '2: 开会 → 会议', { kind: 'no page' }],
		['no change', '区里开会 → 区里开会', { kind: 'same' }],
		['no change but of white space as it is written', '通讯员陈军 → 通讯员 陈军', { kind: 'same' }],
	])('%s', (_, correction, fault) => {
		const page = piece.replace('三千人到会', '三千人人人到会');
		const { pages, faults } = correct({ 1: page, 3: '@主题 护坡\n@正文 护坡修好了。\n' }, correction);
		expect(faults).toEqual([{ index: 0, ...fault }]);
		expect(pages[0]?.articles[0]?.article).toBe(pages[0]?.articles[0]?.alone);
	});

	test('words that another correction changes; the others are made', () => {
		const { pages, faults } = correct(
			{ 1: piece },
			'书纪讲 → 书记讲',
			'区委书纪讲话 → 区委书记说话',
			'话 → 说',
			'开会 → 会议',
		);
		expect(faults).toEqual([{ index: 1, kind: 'overlap', other: 0 }]);
		expect(pages[0]?.articles[0]?.article.headline?.text).toBe('区委书记讲说');
		expect(pages[0]?.articles[0]?.article.kicker?.text).toBe('区里会议');
	});
});

describe('on real pages', () => {
	const pages = readRealPages().map((text) => parsePage(text, 'page.txt'));

	test('reading the people of an article again finds the same', () => {
		for (const { articles } of pages) {
			for (const article of articles) {
				const marked = changeTexts(article, (text) => ({ ...text, corrections: [] }));
				const again = readAgain(marked);
				expect(again.contributors).toEqual(article.contributors);
				expect(again.dateline).toEqual(article.dateline);
				expect(JSON.stringify(again).replaceAll(',"corrections":[]', '')).toBe(JSON.stringify(article));
			}
		}
	});
});
