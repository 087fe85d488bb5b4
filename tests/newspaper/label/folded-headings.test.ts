/** Headlines that were folded by hand on pages whose lines were cut at a width, and stacks that are no subheadings. */
import { describe, expect, test } from 'vitest';
import { rolesOf } from './county-text.ts';

const cut = [
	'　　本报讯 县水利局抽调十二名业务',
	'骨干组成三个小组，对全县二十个乡镇',
	'的沟渠塘堰逐一登记造册，已经疏浚沟',
	'渠八百六十公里，整修塘堰一千三百口。',
	'　　该局还为每口塘堰明确了管护人。',
];
const first = ['沟渠塘堰有了“身份证”', ...cut];
const titleOf = (...lines: string[]): string[] => rolesOf(...first, ...lines, ...cut).slice(6, 6 + lines.length);

describe('a headline over two lines where lines were cut at a width', () => {
	test.each([
		['电梯广告收益该有', '本明白账'],
		['县审计局', '对惠农资金“全程跟踪”'],
		['注滋口镇：', '万亩油菜“喝”上冬水'],
		['县司法局开展', '送法下乡活动'],
	])('%s | %s', (upper, lower) => {
		const [above, below] = titleOf(upper, lower);
		expect(above).toBe('headline');
		expect(['headline', 'continuation']).toContain(below);
	});

	test('below a brief whose writer stands in brackets behind white space', () => {
		const brief = [...first.slice(0, 4), '渠八百里，整修塘堰千口。　（刘志红）'];
		expect(rolesOf(...brief, '县审计局', '对惠农资金“全程跟踪”', ...cut).at(5)).toBe('headline');
	});
});

test('two lines of a stack over the next piece are no subheadings, if nothing on the page has their form', () => {
	const text =
		'“咱村的路灯坏了三盏，晚上出来遛弯看不清道儿。”9月10日晚，文化广场上，村支书和三十多位村民围坐在一起，你一言我一语。';
	const stack = ['“小板凳”坐出干群鱼水情', '扒齿港镇推行“板凳会议”助力基层治理'];
	expect(rolesOf('全县秋季安全生产会议召开', text, ...stack, text).slice(2, 4)).not.toContain('subheading');
});
