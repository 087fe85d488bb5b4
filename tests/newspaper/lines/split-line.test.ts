import { describe, expect, test } from 'vitest';
import { signsOf } from '../../../src/newspaper/lines/signs.ts';
import { splitLine } from '../../../src/newspaper/lines/split-line.ts';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

const piecesOf = (text: string): string[] =>
	splitLine(text, null, signsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('a line that holds two things is split', () => {
	test.each([
		['“金色名片”越擦越亮 ——青禾县打造生态茶园纪实', ['“金色名片”越擦越亮', '——青禾县打造生态茶园纪实']],
		['接续奋斗 再创辉煌　——全县干部群众热议工作报告', ['接续奋斗 再创辉煌', '——全县干部群众热议工作报告']],
		['让山里的孩子唱起来   □本报记者 韦志明', ['让山里的孩子唱起来', '□本报记者 韦志明']],
		['春到古楼 ——一个村的十年变迁   □本报记者 韦志明', ['春到古楼', '——一个村的十年变迁', '□本报记者 韦志明']],
		[
			'古楼村的路灯亮了   本报讯（记者 黄立）1月8日，古楼村八百户村民用上了新路灯，夜里出门不用再打手电。',
			['古楼村的路灯亮了', '本报讯（记者 黄立）1月8日，古楼村八百户村民用上了新路灯，夜里出门不用再打手电。'],
		],
	])('%s', (text, pieces) => {
		expect(piecesOf(text)).toEqual(pieces);
	});

	test.each([
		'坚定信念跟党走 笃行实干开新局',
		'路漫漫其修远兮 ——屈原',
		'为天地立心，为生民立命 ——《横渠语录》',
		'他说：“明天就去。” ——村里人都这样讲，谁也没有当真。',
		'丰收时节 ◎本报记者 韦志明 摄',
		'本报记者 韦志明   通讯员 黄立',
		'19:30 —— 新闻联播、天气预报和广告时段',
		'韦秀英家庭　龙泉村',
		'发到 a @主题b 的消息',
		'2024年1月9日来源：青禾日报   本报讯（记者 黄立）1月8日，古楼村八百户村民用上了新路灯，夜里出门不用打手电。',
	])('%s is one', (text) => {
		expect(piecesOf(text)).toEqual([text]);
	});
});

describe('an editor’s mark', () => {
	const page = (line: string): ReturnType<typeof parsePage> =>
		parsePage(`${line}\n\n近日，古楼村的路灯亮了，八百户村民出行更方便，夜里出门不用再打手电。\n`, 'a.txt');

	test('amid a line splits it there, and fixes the role of what follows', () => {
		const { lines, articles, ledger, diagnostics } = page('  @主题 路灯亮了 @副题 村民夜里出行更方便');
		expect(lines.slice(0, 2)).toMatchObject([
			{ n: 1, column: 7, text: '路灯亮了', mark: 'headline', role: 'headline' },
			{ n: 1, column: 16, text: '村民夜里出行更方便', mark: 'deck', role: 'deck', gap: 0, indent: 0 },
		]);
		expect(articles).toMatchObject([{ headline: { text: '路灯亮了', lines: [1] }, deck: { lines: [1] } }]);
		expect(ledger.slice(0, 2)).toMatchObject([
			{ line: 1, column: 7, length: 4, role: 'headline' },
			{ line: 1, column: 16, length: 9, role: 'deck' },
		]);
		expect(diagnostics).toEqual([]);
	});

	test('before an unmarked first half leaves that half to the parser', () => {
		expect(page('路灯亮了 ＠副题：村民夜里出行更方便').lines.map(({ role }) => role)).toEqual([
			'headline',
			'paragraph',
		]);
		expect(page('路灯亮了 @副题 村民夜里出行更方便').lines.map(({ role }) => role)).toEqual([
			'headline',
			'deck',
			'paragraph',
		]);
	});

	test('at the beginning of a line keeps it whole', () => {
		const { lines } = page('@主题 “金色名片”越擦越亮 ——青禾县打造生态茶园纪实');
		expect(lines.map(({ text, role }) => [role, text.length])).toMatchObject([
			['headline', 24],
			['paragraph', 34],
		]);
	});
});

test('what was split without a mark is told at its column, and nobody is asked of a role that a mark can’t settle', () => {
	const text =
		'\n“金色名片”越擦越亮 ——青禾县打造生态茶园纪实   □本报记者 韦志明\n\n近日，青禾县的茶园里一片繁忙，茶农抢着晴天采茶。\n';
	const { lines, articles, diagnostics, ledger } = parsePage(text, 'a.txt');
	expect(articles).toMatchObject([
		{
			headline: { text: '“金色名片”越擦越亮' },
			deck: { text: '——青禾县打造生态茶园纪实' },
			contributors: [{ name: '韦志明', capacity: '记者' }],
		},
	]);
	for (const { n, column, text: words } of lines) expect(text.split('\n')[n - 1]?.slice(column - 1)).toMatch(words);
	expect(ledger.map(({ line, column, length }) => [line, column, length])).toEqual(
		lines.map((line) => [line.n, line.column, line.text.length]),
	);
	expect(diagnostics.filter(({ line }) => line === 2).map(({ code, line, column }) => [code, line, column])).toEqual([
		['split-line', 2, 12],
		['split-line', 2, 28],
	]);
	expect(diagnostics[0]?.message).toContain('从“——青禾县打造生态茶园纪…”起当作副题');
});
