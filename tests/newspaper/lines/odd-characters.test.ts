/** Characters that come along with a copied text: line ends of word processors, what shows nothing, vertical forms. */
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

const story = '近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶，制茶车间里飘着清香。';

describe.each([
	['U+000B', '\v'],
	['U+000C', '\f'],
	['U+0085', '\u0085'],
	['U+2028', '\u2028'],
	['U+2029', '\u2029'],
])('%s', (_, end) => {
	test('ends a line', () => {
		const { lines } = parsePage(`@主题 茶园春早${end}@正文 ${story}`);
		expect(lines.map(({ n, text, role }) => [n, text, role])).toEqual([
			[1, '茶园春早', 'headline'],
			[2, story, 'paragraph'],
		]);
	});

	test('is no line for an editor’s program: diagnostics count as it does', () => {
		const { diagnostics } = parsePage(`@主题 茶园春早${end}@正文 ${story}\n${story}${end}@啥 一行`, '01.txt');
		const column = story.length + 2;
		expect(diagnostics.find(({ code }) => code === 'unknown-mark')).toMatchObject({ line: 2, column });
	});
});

test('radicals and compatibility ideographs of a PDF are read as the ideographs they look like', () => {
	const page = parsePage('⼭村来了“花仙⼦”\n\n□ ⻩⼩燕\n\n近⽇，⾥遼的⼭⾕⾥，⼀⽚⽚油菜花盛开，农⼾都来观赏。');
	expect(page.lines.map(({ role, text }) => [role, text])).toEqual([
		['headline', '山村来了“花仙子”'],
		['byline', '□ 黄小燕'],
		['paragraph', '近日，里遼的山谷里，一片片油菜花盛开，农户都来观赏。'],
	]);
	expect(page.articles[0]?.contributors.map(({ name }) => name)).toEqual(['黄小燕']);
});

describe.each([
	['U+00AD', '\u00ad'],
	['U+200B', '\u200b'],
	['U+200C', '\u200c'],
	['U+200D', '\u200d'],
	['U+2060', '\u2060'],
	['U+FEFF', '\ufeff'],
	['U+200E', '\u200e'],
	['U+202A', '\u202a'],
	['U+FFFC', '\ufffc'],
])('%s shows nothing', (_, nothing) => {
	test('it breaks no mark and no name, and does not reach the reader', () => {
		const page = parsePage(
			`${nothing}@${nothing}主题 茶园${nothing}春早\n\n${story}\n\n本报通讯员 陈${nothing}名俊${nothing} 摄`,
		);
		expect(page.lines[0]).toMatchObject({ text: '茶园春早', role: 'headline', mark: 'headline', column: 7 });
		expect(page.articles[0]?.contributors).toMatchObject([{ name: '陈名俊', act: '摄' }]);
		expect(JSON.stringify(page.articles)).not.toContain(nothing);
	});

	test('a line of it alone is blank', () => {
		expect(parsePage(`茶园春早\n${nothing}\n${story}`).lines.map(({ n }) => n)).toEqual([1, 3]);
	});
});

test('a joiner that makes one picture of several is kept', () => {
	expect(parsePage('@正文 一家👨\u200d👩\u200d👧出游。').lines[0]?.text).toBe('一家👨\u200d👩\u200d👧出游。');
});

test('vertical signs are read as upright ones, and printed as they are', () => {
	const upright = `茶园春早\n\n${story}\n\n（本报通讯员 陈名俊 摄）\n\n【攻略】怎么办`;
	const vertical = upright.replace(/[（）【】。，]/gu, (sign) => '︵︶︻︼︒︐'.charAt('（）【】。，'.indexOf(sign)));
	const page = parsePage(vertical);
	expect(page.lines.map(({ role }) => role)).toEqual(parsePage(upright).lines.map(({ role }) => role));
	expect(page.lines.map(({ text }) => text)).toEqual(vertical.split('\n\n'));
});

test('figures and letters as wide as Han characters are read as plain ones, and printed as they are', () => {
	const plain = `A2版\n\n要闻\n\n1998年7月15日　星期三\n\n茶园春早\n\n${story}\n\n3月5日，茶农忙着采茶。（本报通讯员 陈名俊 摄）`;
	const wide = plain.replace(/[\dA]/gu, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0));
	const page = parsePage(wide);
	expect(page.lines.map(({ role }) => role)).toEqual(parsePage(plain).lines.map(({ role }) => role));
	expect(page.lines.map(({ text }) => text)).toEqual(wide.split('\n\n'));
});
