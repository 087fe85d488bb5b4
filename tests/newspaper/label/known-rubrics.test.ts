import { expect, test } from 'vitest';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

const text =
	'田间地头\n水渠修到家门口 三百亩田喝上清水\n　　本报讯（记者 罗小芬）昨日，清水顺着新修的水渠流进三百亩稻田，村民忙着整田，准备插秧。\n\n■ 田 间 地 头\n坡上茶园添新机\n　　本报讯（记者 李四）春茶开采，茶园添了新机器，一天采的茶顶得上三十个人。\n';
const rolesOf = (knownRubrics?: string[]) =>
	parsePage(text, 'a.txt', knownRubrics === undefined ? {} : { knownRubrics }).lines.map(({ role, why }) => ({
		role,
		why,
	}));

test('a line that the paper is known to print as a rubric stands over the headline, however it is set', () => {
	const told = rolesOf(['田间地头']);
	for (const at of [0, 3]) {
		expect(told[at]?.role).toMatch(/^(?:kicker|banner)$/);
		expect(told[at]?.why).toContain('是这份报纸印过的栏目名');
	}
	expect(told[1]?.role).toBe('headline');
	expect(told[4]?.role).toBe('headline');
});

test('nothing is known of a page of which nothing is said, and a rubric inside a line is none', () => {
	for (const known of [undefined, [], ['田间'], ['地头的水渠']])
		expect(rolesOf(known).flatMap(({ why }) => why)).not.toContain('是这份报纸印过的栏目名');
});
