import { expect, test } from 'vitest';
import { isRagged } from '../../../src/queries/text/ragged.ts';

test.each(['路灯亮了，大家回家都方便。', '他说，“大家都来看看”是真的。', '今年5月，全区有3个村通了路。'])(
	'%s is set flush',
	(text) => {
		expect(isRagged(text)).toBe(false);
	},
);

test.each([
	'全区完成地区生产总值294.26亿元。',
	'定于2024年1月5日开会。',
	'请看 https://www.example.com/a 上的消息。',
	'他问：“真的吗？！”……',
])('%s would tear a line', (text) => {
	expect(isRagged(text)).toBe(true);
});
