import { describe, expect, test } from 'vitest';
import { printedOf } from '../../../src/newspaper/model/text.ts';
import { joined, pieces, told } from './joined-edition.ts';

const road = '@主题 山里的路通了\n\n@正文 近日，山里的路通了，车开到家门口。（下转第三版）\n';
const school = '@主题 学校添了新楼\n\n@正文 本学期，学校添了一栋新楼，孩子们搬进新教室。\n\n@转版 （下转第三版）\n';
const rest = '（上接第一版）全村人都来帮忙，砌起了护坡。';

describe('an article that goes on on another page', () => {
	const pages = joined({ 1: road, 3: `@主题 别的消息\n\n@正文 今天天气很好，大家出门看花。\n\n${rest}\n` });

	test('is one, on the page where it begins', () => {
		expect(pieces(pages)).toEqual(['山里的路通了: 1近日 3全村', '别的消息: 3今天']);
		expect(told(pages)).toEqual([]);
	});

	test('is named on the page where it goes on, with the anchor of its part', () => {
		expect(pages[1]?.continued).toMatchObject([{ n: 2, begins: { page: 1, n: 1 }, part: 'part2' }]);
	});

	test('has each text once, with its own page’s line; its jumps are blocks that say where they lead', () => {
		const article = pages[0]?.articles[0]?.article;
		const blocks = article?.parts.flatMap((part) => part.blocks) ?? [];
		expect(blocks.flatMap(printedOf).map(({ role, text, lines }) => [role, text, lines])).toEqual([
			['paragraph', '近日，山里的路通了，车开到家门口。', [3]],
			['jump', '（下转第三版）', [3]],
			['jump', '（上接第一版）', [5]],
			['paragraph', '全村人都来帮忙，砌起了护坡。', [5]],
		]);
		expect(blocks.flatMap((block) => (block.kind === 'jump' ? [block.lead] : []))).toEqual([
			{ way: 'to', page: 3, joined: true },
			{ way: 'from', page: 1, joined: true },
		]);
		expect(blocks.flatMap((block) => ('id' in block ? [block.id] : []))).toEqual(['p1', 'p2']);
	});

	test('tells the editor at the place, in a file that is named', () => {
		expect(pages[1]?.diagnostics).toMatchObject([{ code: 'joined-pages', severity: 'info', file: '3.txt', line: 5 }]);
		expect(pages[1]?.diagnostics[0]?.message).toContain('接着第 1 版的《山里的路通了》');
	});
});

test('each jump leads to the other half, or to nothing as long as nobody knows it', () => {
	const lost = '@主题 古桥修旧如旧\n\n@正文 老石匠把石头编了号。（下转第八版）\n';
	const decided = { page: 3, article: 1, from: { page: 1, article: 2 } };
	const [first, third] = joined({ 1: `${road}\n${school}\n${lost}`, 3: `${rest}\n` }, [decided]);
	expect(first?.jumps).toEqual([
		{ way: 'to', article: 1, line: 3, page: 3, other: null },
		{ way: 'to', article: 2, line: 9, page: 3, other: 1 },
		{ way: 'to', article: 3, line: 13, page: null, other: null },
	]);
	expect(third?.jumps).toEqual([{ way: 'from', article: 1, line: 1, page: 1, other: 2 }]);
});

test('an article that goes on without saying so has its jump in its first line', () => {
	const decided = { page: 3, article: 1, from: { page: 1, article: 1 } };
	const [first, third] = joined({ 1: '\n@正文 路通了，\n', 3: '@正文 灯亮了。\n' }, [decided]);
	expect(first?.jumps).toEqual([{ way: 'to', article: 1, line: 2, page: 3, other: 1 }]);
	expect(third?.jumps).toEqual([{ way: 'from', article: 1, line: 1, page: 1, other: 1 }]);
});

test.each([
	['shortened', '@主题 路通了山里\n\n@正文 全村', false],
	['the same', '@主题 山里的路通了\n\n@转版 （上接第一版）\n\n@正文 全村人都来帮忙。', true],
	['shortened', '@主题 山里的路\n\n@转版 （上接1版）\n\n@正文 全村人都来帮忙。', true],
	['with the page behind it', '@主题 山里的路通了（上接第一版）\n\n@正文 全村人都来帮忙。', true],
	['mostly the same', '@主题 山里的路终于通了\n\n@转版 （紧接第一版）\n\n@正文 全村人都来帮忙。', true],
	['above the headline', '@转版 （上接第一版）\n\n@主题 山里的路通了\n\n@正文 全村人都来帮忙。', true],
	['another', '@主题 学校添了新楼\n\n@转版 （上接第一版）\n\n@正文 全村人都来帮忙。', false],
])('its rest may stand under a headline: %s', (_, text, isOne) => {
	const pages = joined({ 1: road, 3: `${text}\n` });
	expect(pieces(pages)).toHaveLength(isOne ? 1 : 2);
	expect(told(pages).length > 0).toBe(!isOne);
	// What the page prints again is of that page alone.
	if (isOne) expect(pages[0]?.articles[0]?.article.parts[1]).toMatchObject({ heading: null, elsewhere: { number: 3 } });
});

test('an article may go on over three pages, or on a page before', () => {
	const three = { 1: road, 3: `${rest}（下转第四版）\n`, 4: '（上接第三版）路灯也装好了。\n' };
	expect(pieces(joined(three))).toEqual(['山里的路通了: 1近日 3全村 4路灯']);
	const before = { 2: '（上接第四版）全村人都来帮忙。\n', 4: road.replace('第三版', '第二版') };
	expect(pieces(joined(before))).toEqual(['山里的路通了: 4近日 2全村']);
});

describe('an article that names two pages', () => {
	const twice = road.replace('第三版', '第二、三版');
	test.each([
		['second', '（上接第一版）砌起了护坡。', '（上接第一版）路灯也装好了。'],
		['both', '（上接第一版）砌起了护坡。', '（上接第一、二版）路灯也装好了。'],
		['next', '（上接第一版）砌起了护坡。（下转第三版）', '（上接第二版）路灯也装好了。'],
	])('goes on on either; its last part names the %s', (_, second, third) => {
		const pages = joined({ 1: twice, 2: `@正文 别的。\n\n${second}\n`, 3: `${third}\n` });
		expect(pieces(pages)).toContain('山里的路通了: 1近日 2砌起 3路灯');
		expect(told(pages)).toEqual([]);
	});

	test('says which page has nothing of it, and its parts lead to the page they name', () => {
		const pages = joined({
			1: twice,
			2: '（上接第一版）砌起了护坡。\n',
			3: '@主题 别的消息\n\n@正文 今天天气很好。\n',
		});
		expect(pieces(pages)).toContain('山里的路通了: 1近日 2砌起');
		expect(told(pages)).toEqual(['1.txt:3 jump-nowhere']);
		const whole = joined({ 1: twice, 2: '（上接第一版）砌起了护坡。\n', 3: '（上接第一版）路灯也装好了。\n' });
		const blocks = whole[0]?.articles[0]?.article.parts.flatMap((part) => part.blocks) ?? [];
		expect(blocks.flatMap((block) => (block.kind === 'jump' ? [block.lead?.page] : []))).toEqual([2, 1, 1]);
	});
});

test.each([
	['A1', '（下转A3版）', 'A3', '（上接A1版）'],
	['A1', '（下转A2、3版）', 'A3', '（上接A1版）'],
	['1', '（下转第2版、第3版）', '3', '（上接第1版）'],
	['1', '（下转二至四版）', '3', '（上接一版）'],
	['A1', '（下转第三版）', 'A3', '（上接第一版）'],
	['A1', '（下转Ａ３版）', 'A3', '（上接Ａ１版）'],
	['1', '（下转A03版）', '3', '（上接A01版）'],
	['1', '(紧接第3版)', '3', '（上接1版）'],
	['1', '下转第三版', '3', '“上接第一版”'],
	['1', '（下转第十二版）', '12', '[上接第一版）'],
	['1', '▶▶下转3版', '3', '【上接1版】'],
])('page %s, %s and page %s, %s name each other', (first, to, second, from) => {
	const pages = {
		[first]: `@主题 山里的路通了\n\n@正文 近日，山里的路通了。\n\n@转版 ${to}\n`,
		[second]: `@转版 ${from}\n\n@正文 全村人都来帮忙。\n`,
	};
	expect(pieces(joined(pages))).toEqual([`山里的路通了: ${first}近日 ${second}全村`]);
});

describe('where it can’t be told, nothing is joined, and the editor is asked', () => {
	test('the other page is not there: nothing is wrong', () => {
		const pages = joined({ 1: road });
		expect(told(pages)).toEqual([]);
		expect(pages[0]?.articles[0]?.article.parts[0]?.blocks.at(-1)).toMatchObject({
			kind: 'jump',
			lead: { way: 'to', page: null, joined: false },
		});
	});

	test('nothing on the page goes on with it, or nothing announces it', () => {
		const other = '@主题 别的消息\n\n@正文 今天天气很好。\n';
		expect(told(joined({ 1: road, 3: other }))).toEqual(['1.txt:3 jump-nowhere']);
		expect(told(joined({ 1: other, 3: `${rest}\n` }))).toEqual(['3.txt:1 jump-unannounced']);
		expect(told(joined({ 1: road, 3: '@转版 （上接第一版）\n' }))).toEqual([
			'1.txt:3 jump-nowhere',
			'3.txt:1 rest-without-text',
		]);
	});

	test('two articles could go on there', () => {
		const pages = joined({ 1: `${road}\n${school}`, 3: '（上接第一版）大家都很高兴。\n' });
		expect(pieces(pages)).toHaveLength(3);
		expect(told(pages)).toEqual(['1.txt:3 jump-unclear', '1.txt:9 jump-unclear', '3.txt:1 jump-unclear']);
		expect(pages[1]?.diagnostics[0]?.message).toContain('1 山里的路通了、2 学校添了新楼');
		expect(pages[1]?.diagnostics[0]?.message).toContain('continues: [{ article: 1, page: 1, of: 前半篇的序号 }]');
	});

	test('text follows the words that send the reader on', () => {
		const pages = joined({ 1: `${road}\n@正文 学校也添了新楼。\n`, 3: `${rest}\n` });
		expect(told(pages)).toEqual(['1.txt:3 jump-amid']);
		expect(pieces(pages)).toHaveLength(2);
	});

	test('a mark keeps it apart', () => {
		expect(pieces(joined({ 1: road, 3: `@正文 ${rest}\n` }))).toHaveLength(2);
	});
});

describe('of several articles that go on on one page, each finds its own rest', () => {
	test('by the headline', () => {
		const pages = joined({
			1: `${road}\n${school}`,
			3: '@主题 添新楼学校添了新楼\n\n@转版 （上接第一版）\n\n@正文 操场也修好了。\n\n（上接第一版）全村人都来帮忙。\n',
		});
		expect(pieces(pages)).toEqual(['山里的路通了: 1近日 3全村', '学校添了新楼: 1本学 3操场']);
		expect(told(pages)).toEqual([]);
	});

	test('by who signed both', () => {
		const signed = (text: string, name: string): string => text.replace('\n\n', `\n\n@署名 本报记者 ${name}\n\n`);
		const pages = joined({
			1: `${signed(road, '李四')}\n${signed(school, '王五')}`,
			3: '@转版 （上接第一版）\n\n@署名 本报记者 王五\n\n@正文 大家高兴。\n\n（上接第一版）大家也高兴。\n',
		});
		expect(pieces(pages)).toEqual(['山里的路通了: 1近日 3大家', '学校添了新楼: 1本学 3大家']);
	});

	test('by the rubric that goes on with it, of which the page before prints more', () => {
		const under = (rubric: string): string[] =>
			pieces(
				joined({
					1: `@通栏 新春走基层 记者在一线\n\n${road}`,
					3: `@主题 ${rubric}\n\n@转版 （上接第一版）\n\n@正文 护坡也砌好了。\n`,
				}),
			);
		expect(under('新春走基层')).toEqual(['山里的路通了: 1近日 3护坡']);
		expect(under('新春到基层'), 'a rubric that only resembles it').toHaveLength(2);
	});

	test('by the names and words that no other has', () => {
		const pages = joined({
			1: `${road.replace('近日，', '近日，黄泥坳村民覃海南说，')}\n${school.replace('本学期，', '本学期，穿山小学校长梁彩鸾说，')}`,
			3: '（上接第一版）梁彩鸾算过，穿山小学的新教室够用十年。\n\n（上接第一版）覃海南记得，黄泥坳从前只有一条山路。\n',
		});
		expect(pieces(pages)).toEqual(['山里的路通了: 1近日 3覃海', '学校添了新楼: 1本学 3梁彩']);
	});
});

test('only one of the two says so: the same headline on the page that it names is enough', () => {
	const again = '@主题 山里的路通了\n\n@正文 全村人都来帮忙。\n';
	const unmarked = again.replace('@主题 ', '').replace('帮忙。', '帮忙，砌起了护坡，也修好了水沟。'.repeat(4));
	expect(pieces(joined({ 1: road, 3: unmarked }))).toEqual(['山里的路通了: 1近日 3全村']);
	expect(pieces(joined({ 1: road, 3: again })), 'marked as a headline of its own').toHaveLength(2);
	const silent = road.replace('（下转第三版）', '');
	expect(pieces(joined({ 1: silent, 3: again.replace('@正文 ', '@转版 （上接第一版）\n\n@正文 ') }))).toHaveLength(1);
	expect(pieces(joined({ 1: silent, 3: again }))).toHaveLength(2);
});

test('what an editor says comes first', () => {
	const pages = { 1: `${road}\n${school}`, 3: '（上接第一版）大家都很高兴。\n' };
	const decided = joined(pages, [{ page: 3, article: 1, from: { page: 1, article: 2 } }]);
	expect(pieces(decided)).toEqual(['山里的路通了: 1近日', '学校添了新楼: 1本学 3大家']);
	expect(told(decided)).toEqual(['1.txt:3 jump-nowhere']);
});

test('two articles that send the reader to each other are not one', () => {
	const pages = joined({ 1: '（上接第二版）甲。（下转第二版）\n', 2: '（上接第一版）乙。（下转第一版）\n' });
	expect(pages.flatMap(({ articles }) => articles)).toHaveLength(1);
});
