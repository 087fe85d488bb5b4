/** What is found, against plain substring truth. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/search/text/fold.ts';
import { makeSite, type Page } from './support/site.ts';

/** Few different characters, so that runs meet by accident; of all sorts that could be treated differently. */
const character = fc.constantFrom(...Array.from('柳江区三都镇的一人口，。a1B.%·“”年ａ１'));
const text = fc.array(character, { minLength: 1, maxLength: 30 }).map((list) => list.join(''));

const seed = 20240105;

test('a run is found in exactly the pieces that hold it, over several shards', { timeout: 120_000 }, async () => {
	const texts = fc.sample(fc.tuple(text, fc.array(text, { maxLength: 4 })), { seed, numRuns: 40 });
	const pages = texts.map(([headline, paragraphs], i): Page => ({
		name: `n${String(i)}`,
		headline: `题${headline}`,
		paragraphs,
		date: `20${String(10 + (i % 9))}-01-0${String(1 + (i % 5))}`,
	}));
	const site = await makeSite(pages, 7);
	const blocks = pages.map(({ name, headline, paragraphs = [] }) => ({
		name,
		folded: [headline, ...paragraphs].map((one) => fold(one).text),
	}));
	const places = fc.sample(
		fc.tuple(fc.nat({ max: 39 }), fc.nat({ max: 4 }), fc.nat({ max: 30 }), fc.integer({ min: 1, max: 10 })),
		{ seed, numRuns: 150 },
	);
	for (const [piece, block, start, length] of places) {
		const run = [...(blocks[piece]?.folded[block] ?? '')].slice(start, start + length).join('');
		// Punctuation at its ends is no part of a query, and what is no letter or figure is none.
		if (!/^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/u.test(run)) continue;
		const truth = blocks.filter(({ folded }) => folded.some((one) => one.includes(run))).map(({ name }) => name);
		const found = await site.all(`“${run}”`);
		expect(found.toSorted(), `seed ${String(seed)}, run ${run}`).toEqual(truth.toSorted());
	}
});

test('width, case, spaces, quotes and dots inside names never decide; other punctuation does', async () => {
	const site = await makeSite([
		{ name: 'a', headline: '阿卜杜拉·买买提的“ＰＣＢ产业”　增长４．５％', paragraphs: ['投资294.26亿元'] },
		{ name: 'b', headline: '校园，周边' },
	]);
	for (const query of ['阿卜杜拉买买提', 'pcb产业', 'PCB 产业', '增长4.5%', '２９４．２６亿元', '阿卜杜拉·买买提']) {
		expect(await site.all(query), query).toEqual(['a']);
	}
	expect(await site.all('“校园周边”')).toEqual([]);
	expect(await site.all('校园，周边')).toEqual(['b']);
});

test('one character is found wherever it stands', async () => {
	const site = await makeSite([
		{ name: 'a', headline: '甲', paragraphs: ['有一只龘在中间'] },
		{ name: 'b', headline: '乙', paragraphs: ['没有'] },
	]);
	expect(await site.all('龘')).toEqual(['a']);
});

test('one character: in the headline before in the text, then where it stands more often, at whichever place', async () => {
	const site = await makeSite([
		{ name: 'middle', headline: '乙', paragraphs: ['有桥在中间'] },
		{ name: 'alone', headline: '丙', paragraphs: ['桥', '桥'] },
		{ name: 'ends', headline: '丁', paragraphs: ['桥', '桥上有桥'] },
		{ name: 'headline', headline: '过桥' },
		{ name: 'none', headline: '戊', paragraphs: ['乔'] },
	]);
	expect(await site.all('桥')).toEqual(['headline', 'ends', 'alone', 'middle']);
});

test('several words: all of them in any order; “…” means exactly this; -词 leaves out', async () => {
	const site = await makeSite(
		[
			{ name: 'a', headline: '食品安全', paragraphs: ['校园周边都查。'], date: '2024-01-01' },
			{ name: 'b', headline: '校园见闻', paragraphs: ['周边的食品。'], date: '2023-01-01' },
			{ name: 'c', headline: '校园周边', paragraphs: ['没有别的。'], date: '2022-01-01' },
		],
		1,
	);
	expect(await site.all('周边 食品')).toEqual(['a', 'b']);
	expect(await site.all('“校园周边”')).toEqual(['c', 'a']);
	expect(await site.all('「周边」 『食品』')).toEqual(['a', 'b']);
	expect(await site.all('校园 -食品')).toEqual(['c']);
	expect(await site.all('校园周边 -“没有别的”')).toEqual(['a', 'b']);
});

test('all in one run comes before all words apart, in the headline before in the text, and says which', async () => {
	const site = await makeSite([
		{ name: 'text', headline: '甲', paragraphs: ['校园周边'], date: '2024-02-01' },
		{ name: 'old', headline: '乙', paragraphs: ['校园周边'], date: '2023-02-01' },
		{ name: 'headline', headline: '校园周边', date: '2020-01-01' },
		{ name: 'caption', headline: '校园周边的照片', kind: '图片', date: '2024-03-01' },
		{ name: 'words', headline: '校园', paragraphs: ['周边'], date: '2024-03-01' },
	]);
	const { added, known } = await site.ask('校园周边');
	expect(added.map(({ url, match }) => `${url} ${match}`)).toEqual([
		'/headline/ exact',
		'/caption/ exact',
		'/text/ exact',
		'/old/ exact',
		'/words/ words',
	]);
	expect(known).toEqual({ exact: 4, same: 0, words: 1 });
	const newest = await site.ask({ query: '“校园周边”', order: 'newest' });
	expect(newest.added.map(({ url }) => url)).toEqual(['/caption/', '/text/', '/old/', '/headline/']);
});

test('a short run is never answered by its single characters', async () => {
	const site = await makeSite([
		{ name: 'a', headline: '环保低碳生活', paragraphs: ['低碳环保。'] },
		{ name: 'b', headline: '柳江新事', paragraphs: ['城区的柳江河，江区相连。'] },
	]);
	expect(await site.all('低保')).toEqual([]);
	expect(await site.all('保低')).toEqual(['a']);
	expect(await site.all('柳江区')).toEqual(['b']);
	expect(await site.all('低保、柳江')).toEqual([]);
	expect(await site.all('低 保')).toEqual(['a']);
});

test('nothing found: the words of the query that the paper has are offered', async () => {
	const site = await makeSite([{ name: 'a', headline: '柳江区的春天', paragraphs: ['龙舟下水。'] }]);
	expect(await site.ask('柳江鲸鱼')).toMatchObject({ added: [], parts: ['柳江'] });
	expect(await site.ask('鲸鱼 龙舟 柳江区')).toMatchObject({ added: [], parts: ['龙舟', '柳江区'] });
	expect(await site.ask('鲸鱼')).toMatchObject({ added: [], parts: [] });
	expect(await site.ask('龙舟')).toMatchObject({ parts: [] });
});

test('nothing found: clauses of a pasted sentence that the paper has, and names in it, are offered before single words', async () => {
	const site = await makeSite([
		{ name: 'a', headline: '守护舌尖上的安全', paragraphs: ['近日，龙舟在柳江下水，村民都来了。'] },
		{ name: 'b', headline: '翠林社区' },
	]);
	expect((await site.ask('听说近日，龙舟在柳江下水，守护舌尖上的安全！')).parts).toEqual([
		'守护舌尖上的安全',
		'龙舟在柳江下水',
		'近日',
	]);
	expect((await site.ask('翠林社区的鲸鱼')).parts[0]).toBe('翠林社区');
});

test('a whole question finds what it is about, or is offered what of it the paper has', async () => {
	const site = await makeSite([
		{ name: 'a', headline: '城区道路通告', paragraphs: ['兴柳路三日内禁止停车。'] },
		{ name: 'b', headline: '莲藕上市', paragraphs: ['基础养老金每月提高二十元，覃秀英很高兴。'] },
	]);
	expect(await site.all('兴柳路能不能停车')).toEqual(['a']);
	expect(await site.all('请问什么时候禁止停车')).toEqual(['a']);
	expect((await site.ask('今年的养老金涨了多少')).parts[0]).toBe('养老金');
	expect((await site.ask('莲藕多少钱一斤')).parts[0]).toBe('莲藕');
	expect((await site.ask('覃秀英大妈的电话')).parts[0]).toBe('覃秀英');
});

test('what is written for the site comes after what the paper printed', async () => {
	const site = await makeSite([
		{ name: 'post', headline: '怎样读报', paragraphs: ['读报读报读报。'], kind: '文章' },
		{ name: 'text', headline: '甲', paragraphs: ['群众读报。'], date: '2020-01-01' },
		{ name: 'caption', headline: '读报的人', kind: '图片' },
	]);
	expect(await site.all('读报')).toEqual(['caption', 'text', 'post']);
	expect(await site.all({ query: '读报', order: 'newest' })).toEqual(['text', 'caption', 'post']);
	expect(await site.all('怎样读报')).toEqual(['post']);
});

test('… and also after what the paper printed in other words', async () => {
	const site = await makeSite([
		{
			name: 'post',
			headline: '怎样读报',
			paragraphs: ['写“第41中学”，也找“第四十一中学”。', '找路灯。'],
			kind: '文章',
		},
		{ name: 'news', headline: '路亮了', paragraphs: ['第四十一中学门前的路灯全部装好。'], date: '2020-01-01' },
	]);
	expect(await site.all('第41中学')).toEqual(['news', 'post']);
	expect(await site.all('41中 路灯')).toEqual(['news', 'post']);
	expect(await site.all({ query: '第41中学', filters: { kind: '文章' } })).toEqual(['post']);
});

test('characters that touch come before those that only run together once quotes are taken out', async () => {
	const site = await makeSite([
		{ name: 'loose', headline: '三步走“战略”', date: '2024-01-01' },
		{ name: 'tight', headline: '走战略', date: '2020-01-01' },
	]);
	expect(await site.all('走战略')).toEqual(['tight', 'loose']);
});

test('a result leads to its paragraph and gives the words to light up there', async () => {
	const site = await makeSite([{ name: 'a', headline: '甲', paragraphs: ['没有。', '三都镇的校园周边“没有”摊点。'] }]);
	const { added } = await site.ask('校园周边没有');
	expect(added[0]).toMatchObject({ anchor: 'p2', words: { text: '校园周边“没有' } });
	expect(added[0]?.excerpt).toContainEqual({ text: '校园周边“没有', marked: true });
	const inHeadline = await site.ask('甲');
	expect(inHeadline.added[0]).toMatchObject({ anchor: '', words: null, headline: [{ text: '甲', marked: true }] });
});

test('a headline pasted whole is found, however long', async () => {
	const headline = '笃行实干出实绩奋楫扬帆谱新篇柳江区第二届人民代表大会第四次会议政府工作报告解读';
	const site = await makeSite([
		{ name: 'a', headline },
		...Array.from({ length: 14 }, (_, i) => ({ name: `b${String(i)}`, headline: headline.slice(0, 20 + i) })),
	]);
	expect((await site.ask(`“${headline}”`)).added.map(({ url }) => url)).toEqual(['/a/']);
});

test('a long run in a headline comes before one in a newer text', async () => {
	const run = '柳江区拉堡镇翠林社区为学校门前的道路安装路灯';
	const site = await makeSite([
		{ name: 'text', headline: '简讯', paragraphs: [`近日，${run}。`], date: '2024-02-01' },
		{ name: 'headline', headline: run, paragraphs: ['灯亮了。'], date: '2024-01-01' },
	]);
	expect(await site.all(run)).toEqual(['headline', 'text']);
});
