/** Marks that contradict their place. Every line carries a mark, so that nothing depends on weights. */
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

const codesOf = (lines: string[]): string[] =>
	parsePage(lines.join('\n'), '01.txt')
		.diagnostics.filter(({ severity, code }) => severity !== 'info' && code !== 'no-headline')
		.map(({ line, column, severity, code }) => `${String(line)}:${String(column)} ${severity} ${code}`);

const story = ['@主题 茶园春早', '@正文 近日，青禾县的茶园里一片繁忙。'];

describe('what is wrong', () => {
	test.each<[string, string[], string[]]>([
		['@接上 on the first line', ['@接上 展画卷。', ...story], ['1:5 error continuation-of-nothing']],
		['@接上 under furniture', ['@报头 第3版', '@接上 要闻', ...story], ['2:5 error continuation-of-nothing']],
		[
			'@接上 under a banner',
			['@通栏 迈出新步伐', '  @接上 彰显新担当', ...story],
			['2:7 error continuation-of-nothing'],
		],
		['@接上 under a jump', [...story, '@转版 下转第三版', '@接上 展画卷。'], ['4:5 error continuation-of-nothing']],
		['@副题 on the first line', ['@副题 ——记炒茶师傅', ...story], ['1:5 error deck-without-headline']],
		[
			'@副题 under a kicker alone',
			['@引题 春来了', '@副题 ——记炒茶师傅', ...story],
			['2:5 error deck-without-headline'],
		],
		['@引题 before text', [...story, '@引题 春来了', '@正文 近日。'], ['3:5 error kicker-without-headline']],
		['@引题 at the end', [...story, '@引题 春来了'], ['3:5 error kicker-without-headline']],
		['@小标题 before any article', ['@小标题 炒茶', ...story], ['1:6 error mark-without-article']],
		['@关键词 before any article', ['@关键词 关键词：炒茶', ...story], ['1:6 error mark-without-article']],
		['@署名 before any article', ['@署名 本报记者 王小五', ...story], ['1:5 error mark-without-article']],
		['@关键词 without a word', [...story, '@关键词 关键词：'], ['3:6 error keyword-without-word']],
		['@关键词 of signs', [...story, '@关键词 ——'], ['3:6 error keyword-without-word']],
		['@关键词 over a sentence', [...story, '@关键词 近日，茶园里一片繁忙。'], ['3:6 error keyword-without-word']],
		['@摄影 that names nobody', [...story, '@摄影 山里人家'], ['3:5 warning mark-names-nobody']],
		['@署名 that names nobody', [...story, '@署名 山里人家'], ['3:5 warning mark-names-nobody']],
		['two headlines in a row', ['@主题 茶园春早', ...story], ['1:5 warning headline-without-text']],
	])('%s', (_, lines, expected) => {
		expect(codesOf(lines)).toEqual(expected);
	});
});

describe('what is right', () => {
	test.each<[string, string[]]>([
		['@接上 below text', [...story, '@接上 展画卷。']],
		['@接上 below a page’s foot', [...story, '@报头 第3版', '@接上 展画卷。']],
		['@接上 as a headline’s second line', ['@主题 茶园', '@接上 春早', '@正文 近日。']],
		['@接上 as a caption’s second line', [...story, '@图说 炒茶师傅在', '@接上 炒茶。']],
		['kicker, headline, two decks', ['@引题 春来了', '@主题 茶园春早', '@副题 甲', '@副题 乙', '@正文 近日。']],
		['a kicker with a photo before its headline', ['@引题 春来了', '@图说 炒茶。', ...story]],
		['a deck of the second article', [...story, '@主题 炒茶', '@副题 ——记炒茶师傅', '@正文 近日。']],
		['a bare keyword', [...story, '@关键词 坚定信念', '@正文 近日。']],
		['a labelled keyword', [...story, '@关键词 关键词：坚定信念', '@正文 近日。']],
		['a keyword in brackets', [...story, '@关键词 【关键词】坚定信念', '@正文 近日。']],
		['a credit that names a source', [...story, '@摄影 图片由青禾县融媒体中心提供']],
		['a photo without an article', ['@图说 街头一景。', '@摄影 本报记者 王小五 摄', ...story]],
		['a page that continues another', ['@转版 上接第一版', '@正文 近日。', '@小标题 炒茶', '@正文 近日。']],
	])('%s', (_, lines) => {
		expect(codesOf(lines)).toEqual([]);
	});
});
