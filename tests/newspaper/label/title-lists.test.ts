/** The list of a page's titles that an electronic paper sets over its articles. */
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

/** @returns what each line of a page is read as */
const rolesOf = (lines: readonly string[]): string[] =>
	parsePage(lines.join('\n'), 'page.txt').lines.map(({ role }) => role);

const head = ['柳江日报', '2026年11月27日 星期五', '第01版：要闻'];
const articles = [
	'新桥通车 两岸群众过河不再绕',
	'本报讯（记者 覃海南）11月26日，新桥正式通车，两岸群众过河不再绕行二十公里。',
	'当天上午，桥头锣鼓喧天，附近的村民早早赶来，等着走一走这座盼了多年的大桥。',
	'三十趟渡船换新船',
	'本报讯（记者 韦小莉）近日，渡口换上了新船，每天往返三十趟，群众出行更加方便。',
	'船老大说，新船又快又稳，下雨天也不怕。',
	'茶园里的好年景',
	'本报讯（通讯员 罗明）立冬过后，茶园里依旧一片繁忙，茶农们忙着采摘秋茶。',
	'今年茶叶价格比去年高出一成，合作社的账上多了三十万元。',
];
const rolesOfArticles = rolesOf([...head, ...articles]).slice(head.length);

describe.each(['标题导航', '本版导读', '本版标题：', '版面导航'])('under %s', (over) => {
	test.each(['· ', '•', '● ', ''])('titles that stand below again are furniture (%j)', (bullet) => {
		const list = [over, ...articles.filter((_, n) => n % 3 === 0).map((title) => `${bullet}${title}`)];
		const roles = rolesOf([...head, ...list, ...articles]);
		expect(roles.slice(head.length, head.length + list.length)).toEqual(list.map(() => 'furniture'));
		expect(roles.slice(head.length + list.length)).toEqual(rolesOfArticles);
	});
});

test('a title that is set on two lines below is known in the list', () => {
	const list = ['标题导航', '· 新桥通车 两岸群众过河不再绕', '· 三十趟渡船换新船'];
	const [title = '', ...rest] = articles;
	const roles = rolesOf([...head, ...list, ...title.split(' '), ...rest]);
	expect(roles.slice(head.length, head.length + list.length)).toEqual(list.map(() => 'furniture'));
});

test('what a guide says of other pages stays as it was read', () => {
	const guide = ['本版导读', '· 秋茶上市 茶农增收', '· 校园周边摊点搬进市场'];
	const own = ['要闻导读', '· 秋茶上市 茶农增收', '· 校园周边摊点搬进市场'];
	const [listed, other] = [guide, own].map((lines) => rolesOf([...head, ...lines, ...articles]).slice(head.length + 1));
	expect(listed?.slice(0, 2)).toEqual(other?.slice(0, 2));
	expect(listed?.slice(0, 2)).not.toEqual(['furniture', 'furniture']);
});

test('an article under such a heading is an article', () => {
	const roles = rolesOf([...head, '标题导航', ...articles]).slice(head.length + 1);
	expect(roles).toEqual(rolesOfArticles);
});
