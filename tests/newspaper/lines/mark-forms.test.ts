/** How a mark may be written, and what is said of one that can't be read. */
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/newspaper/parse-page.ts';
import { markNames } from '../../../src/newspaper/lines/role-mark.ts';

const story = '近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶，制茶车间里飘着清香。';
const parse = (line: string): ReturnType<typeof parsePage> =>
	parsePage(`@主题 茶园春早\n${line}\n@正文 ${story}`, '01.txt');
const errors = (line: string): unknown[] => parse(line).diagnostics.filter(({ severity }) => severity === 'error');

describe('a mark that can be taken one way only is taken', () => {
	test.each([
		['a full-width sign', '＠小标题 炒茶', 'subheading', '炒茶', 6, 0],
		['a full-width space', '@小标题　炒茶', 'subheading', '炒茶', 6, 0],
		['an indent before the text', '@正文 　　炒茶师傅说。', 'paragraph', '炒茶师傅说。', 7, 2],
		['a full-width colon', '@小标题：炒茶', 'subheading', '炒茶', 6, 0],
		['a colon and a space', '  @小标题: 炒茶', 'subheading', '炒茶', 9, 0],
		['an ASCII name in capitals', '@Deck: 炒茶', 'deck', '炒茶', 8, 0],
		['a space after the sign', '@ 小标题 炒茶', 'subheading', '炒茶', 7, 0],
		['a dash right after it', '@副题——访炒茶师傅', 'deck', '——访炒茶师傅', 4, 0],
		['a bracket right after it', '@正文【攻略】', 'paragraph', '【攻略】', 4, 0],
		['the printed words again', '@编者按 编者按：开栏的话', 'editor-note', '编者按：开栏的话', 6, 0],
	])('%s', (_, line, role, text, column, indent) => {
		expect(parse(line).lines[1]).toMatchObject({ role, text, column, indent, mark: role });
		expect(errors(line)).toEqual([]);
	});
});

describe('a line that itself begins with the sign', () => {
	test.each([
		['is marked as text', '@正文 @张三 说这茶好。', '@张三 说这茶好。'],
		['also with a mark’s name in its own', '@正文 @主题教育办公室 发布消息。', '@主题教育办公室 发布消息。'],
		['needs no mark before a colon', '@青禾发布：茶园春早', '@青禾发布：茶园春早'],
		['nor before a comma', '@张三，你的茶到了。', '@张三，你的茶到了。'],
		['nor when a space follows the sign', '@ 张三 说这茶好。', '@ 张三 说这茶好。'],
		['nor without a word', '@。@', '@。@'],
	])('%s', (_, line, text) => {
		expect(parse(line).lines[1]?.text).toBe(text);
		expect(errors(line)).toEqual([]);
	});
});

describe('a mark that can’t be read is an error at its place', () => {
	test.each([
		['unknown', '  @甲乙 炒茶', 'unknown-mark', 3, '“@甲乙”'],
		['the traditional form', '@標題 炒茶', 'unknown-mark', 1, '可能想写“@主题”'],
		['another paper’s word', '@主标题 炒茶', 'unknown-mark', 1, '可能想写“@主题”'],
		['the common word', '@标题：炒茶', 'unknown-mark', 1, '可能想写“@主题”'],
		['one character wrong', '@小标提 炒茶', 'unknown-mark', 1, '可能想写“@小标题”'],
		['a letter left out', '@headlne 炒茶', 'unknown-mark', 1, '可能想写“@主题”'],
		['run together with Han characters', '@小标题炒茶师傅的一天', 'mark-without-space', 1, '“@小标题”后面空一格'],
		['run together, with a space later on', '@小标题炒茶 师傅', 'mark-without-space', 1, '“@小标题”'],
		['run together, with a colon later on', '@小标题炒茶：师傅', 'mark-without-space', 1, '“@小标题”'],
		['run together with digits', '@小标题2024年', 'mark-without-space', 1, '“@小标题”'],
		['two', '@小标题 @主题 炒茶', 'two-marks', 6, '“@小标题”和“@主题”'],
		['two with no space between', '  ＠小标题：＠主题：炒茶', 'two-marks', 8, '“@小标题”和“@主题”'],
		['without text', '@小标题', 'mark-without-text', 1, '没有文字'],
		['with a colon and without text', '@小标题：', 'mark-without-text', 1, '没有文字'],
	])('%s', (_, line, code, column, says) => {
		const found = parse(line).diagnostics.filter((diagnostic) => diagnostic.line === 2);
		expect(found).toMatchObject([{ code, severity: 'error', file: '01.txt', line: 2, column }]);
		expect(found[0]?.message).toContain(says);
		expect(found[0]?.message).toContain('请');
	});

	test('an unknown one lists the right ones and the way to print the sign', () => {
		const message = parse('@甲乙 炒茶').diagnostics[0]?.message;
		for (const mark of markNames) expect(message).toContain(mark);
		expect(message).toContain('“@正文”再空一格');
	});

	test.each(['@'.repeat(100_000), `@正文${' '.repeat(100_000)}茶`, `@${'题'.repeat(100_000)}`])(
		'a very long line is read too',
		(line) => {
			expect(parse(line).lines[1]?.text.length).toBeGreaterThan(0);
		},
	);
});
