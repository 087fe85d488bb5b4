import { describe, expect, test } from 'vitest';
import { readLines } from '../../../src/newspaper/lines/lines.ts';
import { haveCommon, mayEndInside, type Signs, signsOf, stopsInside } from '../../../src/newspaper/lines/signs.ts';

/** Whether some stretch that reaches to the text's end opens more brackets and quotes than it closes. */
const endsInside = (text: string): boolean =>
	Array.from(text, (_, at) => at).some((from) => {
		const stretch = text.slice(from);
		return (stretch.match(/[“「『（(《]/gu)?.length ?? 0) > (stretch.match(/[”」』）)》]/gu)?.length ?? 0);
	});

const lines = [
	'青禾县举行',
	'（本报记者 黄立',
	'他说“这条路（村口到学校',
	'他说“这条路（村口到学校）好走了”。',
	'好走了”他说，“以后',
	'》《（）',
	'（（）',
	'路灯亮了。',
	'路灯亮了。”',
	'路灯亮了吗？亮了',
	'。',
	'',
];

describe('the first look at a line', () => {
	test.each(lines)('tells of “%s” whether it may end inside brackets', (text) => {
		expect(haveCommon(signsOf(text), mayEndInside)).toBe(endsInside(text));
	});

	test.each(lines)('tells of “%s” whether a sentence ends before its last character', (text) => {
		expect(haveCommon(signsOf(text), stopsInside)).toBe(/[。！？]./u.test(text));
	});

	const signsIn = (page: string): Signs | undefined => readLines(page, '').lines[0]?.signs;

	test.each(['路灯亮了。　 ', '路灯亮了。\u00a0', '　　路灯亮了。\r', '路灯亮了。\u200b', '@正文 路灯亮了。'])(
		'takes no white space, hidden character or mark for text: “%s”',
		(page) => {
			expect(signsIn(page)).toEqual(signsOf('路灯亮了。'));
		},
	);
});
