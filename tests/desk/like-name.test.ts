import { expect, test } from 'vitest';
import { likeName } from '../../src/desk/edit/like-name.ts';

test.each([
	['今日汶冬', '今日汶东'],
	['今日汶', '今日汶东'],
	['今日汶东报', '今日汶东'],
	['𠮷田报', '吉田报'],
])('%s may be a slip for %s', (written, known) => {
	expect(likeName(written, ['沱岭新闻', known])).toBe(known);
});

test.each([
	['今日汶东', 'a name that there is'],
	['汶东今日', 'two characters that differ'],
	['晚报', 'a name of two characters'],
	['', 'no name'],
])('%s is no slip: %s', (written) => {
	expect(likeName(written, ['今日汶东', '今日汶西', '日报'])).toBeNull();
});
