import { expect, test } from 'vitest';
import { parsePage } from '../../../src/newspaper/parse-page.ts';
import type { Article } from '../../../src/newspaper/model.ts';
import { namedIn } from '../../../src/queries/names/named-passages.ts';
import { placeFinder } from '../../../src/places/find-places.ts';

const place = (name: string, aliases: string[] = []) => ({ name, aliases, parent: null, gloss: null });
const find = placeFinder([place('柳江区', ['柳江']), place('拉堡镇'), place('百朋镇', ['百朋'])]);

function articleOf(page: string): Article {
	const [article] = parsePage(page, 'test').articles;
	if (article === undefined) throw new Error('no article');
	return article;
}
const shown = (article: Article) =>
	namedIn(article, { find, passages: 3 }).map(({ name, mentions, passages }) => [
		name,
		mentions,
		...passages.map(({ segments }) => segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')),
	]);

test('each place has the sentences that name it, marked, and the count of its mentions', () => {
	const article = articleOf(
		[
			'@引题 百朋镇办起夜校',
			'@主题 拉堡镇修好一条路',
			'@正文 本报柳江讯（记者莫家宝）路修好了。柳江区拉堡镇的这条路，从拉堡镇街头到百朋。没有地名的一句。',
			'@图说 修好的路通到百朋镇。',
		].join('\n\n'),
	);
	expect(shown(article)).toEqual([
		['拉堡镇', 3, '柳江区[拉堡镇]的这条路，从[拉堡镇]街头到百朋。'],
		['百朋镇', 3, '[百朋镇]办起夜校', '柳江区拉堡镇的这条路，从拉堡镇街头到[百朋]。', '修好的路通到[百朋镇]。'],
		['柳江区', 1, '[柳江区]拉堡镇的这条路，从拉堡镇街头到百朋。'],
	]);
});

test('no more than three sentences are shown, and all are counted', () => {
	const article = articleOf(`@主题 五句话\n\n@正文 ${'拉堡镇今天有雨。'.repeat(5)}`);
	expect(shown(article)).toEqual([['拉堡镇', 5, ...Array.from({ length: 3 }, () => '[拉堡镇]今天有雨。')]]);
});

test('of a long sentence what stands around the first mention is shown', () => {
	const article = articleOf(`@主题 长句\n\n@正文 ${'很长很长，'.repeat(20)}拉堡镇${'，很长很长'.repeat(40)}。`);
	const [[, , passage] = []] = shown(article);
	expect(passage).toMatch(/^……很长很长.+\[拉堡镇\].+……$/u);
	expect(String(passage).length).toBeLessThan(110);
});

test('a passage leads to its paragraph', () => {
	const article = articleOf('@主题 两段话\n\n@正文 第一段话在这里。\n\n@正文 拉堡镇在第二段话里。');
	expect(namedIn(article, { find, passages: 3 })[0]?.passages[0]?.id).toBe('p2');
});
