/** Conventions of the trade by which lines are known that look like others. */
import { describe, expect, test } from 'vitest';
import { cueHolds, type CueName } from '../../../src/newspaper/label/cues/index.ts';
import { readLines } from '../../../src/newspaper/lines/lines.ts';
import { measurePage } from '../../../src/newspaper/lines/page-shape.ts';
import { viewLines } from '../../../src/newspaper/lines/view-lines.ts';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

const rolesIn = (lines: readonly string[]): string[] => parsePage(lines.join('\n')).lines.map(({ role }) => role);

function holding(cue: CueName, page: readonly string[]): number[] {
	const { lines } = readLines(page.join('\n'), '');
	return viewLines(lines, measurePage(lines))
		.filter((view) => cueHolds(cue, view))
		.map(({ line }) => line.n);
}

describe('offices one under the other', () => {
	const letter = [
		'致全县茶农的慰问信',
		'各乡镇人民政府',
		'县农业农村局、县供销社：',
		'今年春天寒潮来得早，全县茶农连夜抢收，减少了损失。在此，向奋战在一线的茶农和干部表示慰问和感谢。',
		'让我们携起手来，夺取春茶丰收。',
		'中共青禾县委员会',
		'青禾县人民政府',
		'二〇二四年三月二十日于青禾',
	];

	test('over a day sign what stands above, over a colon they are whom it is to', () => {
		expect(holding('office-among-others', letter)).toEqual([2, 3, 6, 7, 8]);
		expect(rolesIn(letter)).toEqual(['headline', ...Array.from({ length: 7 }, () => 'paragraph')]);
	});

	test('over text they are neither', () => {
		expect(holding('office-among-others', ['县农业农村局', '近日，县农业农村局开展春耕指导。'])).toEqual([]);
	});
});

describe('three or four short lines of one length', () => {
	const folded = ['县十七届', '人大五次会议', '主席团召开', '第四次会议'];

	test('are one headline, folded to fit its column', () => {
		const page = [
			...folded,
			'□记者 王小五',
			'本报讯 1月21日，县十七届人大五次会议主席团召开第四次会议，听取各项决议草案讨论情况的汇报。',
		];
		expect(holding('folded-thrice', page)).toEqual([1, 2, 3, 4]);
		const { articles } = parsePage(page.join('\n'));
		expect(articles.map(({ headline }) => headline?.text)).toEqual(['县十七届人大五次会议主席团召开第四次会议']);
	});

	test('are none where more follow: they are a list', () => {
		expect(holding('folded-thrice', [...folded, '听取了汇报', '通过了草案'])).toEqual([]);
	});
});

test('a heading between a report’s last words and another’s first is a headline', () => {
	const page = [
		'学校门口整治忙',
		'近日，青禾县城管局联合多个部门，在县城三所学校周边开展流动摊点整治行动，规范经营秩序。',
		'当天，执法人员依法处理了占道经营点。下一步，县城管局将加大巡查力度，守护学生的安全。',
		'群众回家路亮堂堂',
		'县第四中学位于老街社区，近日，学校门前的道路装上了路灯，原先昏暗的小路变得明亮，学生和家长都很高兴。',
	];
	expect(holding('heading-between-closing-and-lead', page)).toEqual([4]);
	expect(rolesIn(page)[3]).toBe('headline');
});

test('headings in twin form repeat one another, and stay in their article', () => {
	const told = (name: string): string =>
		`${name}是青禾县老街村的茶农，从十六岁起学制茶，如今带着村里的年轻人一起办合作社，日子越过越红火，他说今年的春茶品质好。`;
	const page = [
		'茶农的话',
		'——来自老街村茶园的报告',
		`近日，记者走进老街村，听三位茶农讲述他们的故事。${told('春天')}`,
		'制茶师傅王小五——',
		'“手上的功夫不能丢”',
		told('王小五'),
		told('他的师傅'),
		'合作社社长罗小芬——',
		'“大家一起干才有奔头”',
		told('罗小芬'),
	];
	expect(holding('stack-of-one-shape', page)).toEqual([4, 5, 8, 9]);
	const { lines } = parsePage(page.join('\n'));
	expect(lines.map(({ article }) => article)).toEqual(lines.map(() => 1));
});

test('a line that begins with a particle goes on with a sentence that broke off above it', () => {
	const page = [
		'在老街村的茶园里，茶农们忙着采摘第一批春茶，每人每天能采三斤多鲜叶，收购价比去年每斤高出两元，茶农',
		'们都说好。',
	];
	expect(holding('begins-with-particle', page)).toEqual([2]);
	expect(rolesIn(page)).toEqual(['paragraph', 'continuation']);
	expect(holding('begins-with-particle', [`${page[0] ?? ''}高兴。`, '们都说好。'])).toEqual([]);
});

test.each([
	['section-name', '要闻'],
	['section-name', '教育　第三版'],
	['section-name', '时政 A02'],
	['section-name', '国内国际 04'],
	['masthead-date', '2023.8.15 星期二'],
	['masthead-date', '１９９８年７月１５日　星期三'],
	['masthead-date', '二〇二四年二月六日　星期二'],
	['masthead-date', '星期五 庚子年十一月初四'],
	['masthead-row', '中共青禾县委主管主办'],
	['masthead-row', 'QINGHE RIBAO'],
	['masthead-row', '第 二 版'],
	['masthead-row', '- 3 -'],
	['masthead-row', '首页 | 新闻 | 数字报'],
	['masthead-row', '青禾融媒 2023-07-05 18:30 发表于广西'],
] as const)('%s: %s at the top is the paper’s own line', (cue, line) => {
	const page = [line, '青禾春茶开采', '近日，青禾县的茶园里一片繁忙，茶农们忙着采茶，一天能采三斤。'];
	expect(holding(cue, page)).toEqual([1]);
	expect(rolesIn(page)).toEqual(['furniture', 'headline', 'paragraph']);
});

test.each([
	['points-to-a-page', '青禾春茶开采（详见第三版）'],
	['points-to-a-page', '青禾春茶开采　A03版'],
	['list-remark', '（排名不分先后）'],
	['list-remark', '（单位：元/公斤）'],
	['list-remark', '（2022年8月30日县人大常委会第六次会议通过）'],
	['writer-from', '县一小三（2）班 郭子涵'],
	['writer-from', '（青山镇 韦玲）'],
	['writer-from', '心内科　段勇'],
	['counts', '三十六所学校一千两百名运动员参赛'],
] as const)('%s holds on %s', (cue, line) => {
	expect(holding(cue, [line])).toEqual([1]);
});

test.each([
	['points-to-a-page', '青禾日报改版'],
	['writer-from', '走进乡村 方便群众'],
	['masthead-row', '打好春耕第一仗 全县传捷报'],
	['masthead-row', '天气预报'],
] as const)('%s does not hold on %s', (cue, line) => {
	expect(holding(cue, [line])).toEqual([]);
});

test('short sentences one under the other, as a photo page has them, show it', () => {
	const page = ['丰收的田野', '村民在晾晒辣椒。', '老人在下棋。', '孩子们放学回家。'];
	expect(holding('among-short-sentences', page)).toEqual([2, 3, 4]);
});

test.each([
	['□ 周 正', 'byline'],
	['◎ 林秋水', 'byline'],
	['□扎根乡村', 'banner'],
])('a bullet and a name is a byline, and no other words are: %s', (line, role) => {
	const text =
		'母亲的菜园在屋后，不过半亩地，却被她打理得井井有条。春天的韭菜，夏天的豆角，秋天的白菜，一年四季没有空过。';
	const page = role === 'byline' ? ['母亲的菜园', line, text] : [line, '母亲的菜园', text];
	expect(rolesIn(page)[page.indexOf(line)]).toBe(role);
});

test.each([
	'第2版',
	'A05',
	'B12',
	'T1',
	'A05·要闻',
	'C03　法治',
	'03 民生',
	'A05版',
	'第A05版：要闻',
	'AB12版：要闻',
	'十二版',
	'头版',
])('%s is a page’s folio', (folio) => {
	const page = [folio, '青禾春茶开采', '近日，青禾县的茶园里一片繁忙，茶农们忙着采茶，一天能采三斤。'];
	expect(holding('folio', page)).toEqual([1]);
	expect(rolesIn(page)).toEqual(['furniture', 'headline', 'paragraph']);
});
