/** 登更正: the words that an editor most likely means, by what is chosen or typed in a line. */
import { expect, test } from 'vitest';
import { lineOfWords } from '../../src/desk/edit/line-of-words.ts';
import { wordsToCorrect } from '../../src/desk/edit/words-to-correct.ts';

const lines = ['@主题 春茶开采', '', '　　昨天，区委书纪张三到茶园，', '书店也开了门，书店的人说好。', '书店也关了门'];
const of = (n: number, text: string, from = 0, to = from) => {
	const printed = lines[n - 1] ?? '';
	return wordsToCorrect(printed, { text, from, to }, lines);
};

test.each([
	['one letter, with its word', 3, '　　昨天，区委书记张三到茶园，', '委书纪张三', '委书记张三'],
	['one letter beside a comma', 3, '　　明天，区委书纪张三到茶园，', '昨天', '明天'],
	['what was missing', 3, '　　昨天，区委书纪张三到了茶园，', '三到茶园', '三到了茶园'],
	['a letter too many', 3, '　　昨天，区委书纪张三茶园，', '张三到茶园', '张三茶园'],
	['not the mark of a line', 1, '@主题 夏茶开采', '春茶开', '夏茶开'],
	['as much as tells it from another line', 5, '花店也关了门', '书店也关', '花店也关'],
])('typed over: %s', (_, n, text, find, replace) => {
	expect(of(n, text)).toEqual({ find, replace });
});

test('what is chosen comes as it is; with more around it if it stands on the page twice', () => {
	const third = lines[2] ?? '';
	expect(of(3, third, third.indexOf('书纪'), third.indexOf('张三'))).toEqual({ find: '书纪', replace: '书纪' });
	expect(of(4, lines[3] ?? '', 7, 9)).toEqual({ find: '，书店的', replace: '，书店的' });
	expect(of(3, third)).toEqual({ find: '', replace: '' });
	expect(wordsToCorrect('好好', { text: '好好', from: 0, to: 1 }, ['好好', '好好'])).toEqual({
		find: '好',
		replace: '好',
	});
});

test('the line on which words begin, over the end of a line too', () => {
	expect(lineOfWords(lines, '到茶 园，书店也开')).toBe(3);
	expect(lineOfWords(lines, '书店也')).toBe('several');
	expect(lineOfWords(lines, '没有')).toBeNull();
	expect(lineOfWords(lines, ' ')).toBeNull();
});
