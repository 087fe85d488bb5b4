/** Forms that papers unlike one another give their tables, indexes, notes and subheadings, each where it stands. */
import { describe, expect, test } from 'vitest';
import { wordingOf, wordingRoom } from '../../../src/newspaper/label/wording.ts';
import { parsePage } from '../../../src/newspaper/parse-page.ts';
import { lead, more, rolesOf, text } from './county-text.ts';

describe('what is no text', () => {
	test('where the text goes on, below a sentence that breaks off', () => {
		const broken = '　　会议要求，要强化时间观念，对照年初责任书倒排工期，对强揽工程、阻工闹事的，';
		const roles = rolesOf(
			'三条路月底通车',
			`　　${lead}`,
			`　　${text}`,
			broken,
			'（下转第三版）',
			'县医院新院区开诊',
			`　　${lead}`,
		);
		expect(roles.slice(3, 6)).toEqual(['paragraph', 'jump', 'headline']);
	});

	test.each(['（相关报道见3版）', '（图文见A2版）'])('%s', (jump) => {
		expect(rolesOf('三条路月底通车', lead, text, jump)[3]).toBe('jump');
	});

	test('rows of an index, wide apart from their pages', () => {
		const gap = '　'.repeat(14);
		const roles = rolesOf(
			'三条路月底通车',
			lead,
			text,
			'导　读',
			`“小产权房”到底能不能买？${gap}二版`,
			`农民工返乡创业有了哪些“干货”${gap}三版`,
			`沅水两岸（散文）${gap}四版`,
		);
		for (const role of roles.slice(4)) expect(['furniture', 'paragraph']).toContain(role);
	});

	test('the weather in one row, and the paper’s address on the web', () => {
		const roles = rolesOf(
			'昌余日报',
			'昌余新闻网：http://www.changyu.example　　今天全市阴有大到暴雨，局部大暴雨，24℃～29℃',
			'三条路月底通车',
			lead,
			text,
			'天气预报：今天多云转阴，有小到中雨，偏南风2级，21～28℃',
			'停 电 通 知',
			more,
		);
		expect([roles[1], roles[5]]).toEqual(['furniture', 'furniture']);
	});
});

test('what the editors add in the brackets of a rubric is their note', () => {
	const roles = rolesOf(
		'一个月偷了二十七个井盖',
		lead,
		text,
		'本报通讯员 郎艳',
		'【编后】偷的是井盖，丢的是前程。比刑期更让人揪心的，是黑洞洞的井口。',
	);
	expect(roles.at(-1)).toBe('editor-note');
});

describe('a table in an article', () => {
	test('one row is of retail sales, which no paper’s staff are', () => {
		const page = parsePage(
			[
				'一季度经济开门红',
				lead,
				text,
				'指标　　　　　　　　　　完成数　　　同比增长',
				'一般公共预算收入　　　　31.25　　　　5.1',
				'社会消费品零售总额　　　127.83　　　　8.4',
				'进出口总额（亿美元）　　9.47　　　　　－2.6',
			].join('\n'),
			'page.txt',
		);
		expect(page.lines.slice(3).map(({ role }) => role)).toEqual(Array.from({ length: 4 }, () => 'paragraph'));
	});

	test('an empty cell begins no deck', () => {
		const { lines } = parsePage(
			[
				'主要江河湖库水位',
				'站名 河名 水位(米) 警戒水位(米) 涨落',
				'黄沙岗 浮溪 46.31 45.00 落',
				'大塘水库 —— 58.20 60.00(汛限) 平',
				'康山 鄱湖 21.94 19.50 涨',
			].join('\n'),
			'page.txt',
		);
		expect(lines.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
		expect(lines[3]?.role).toBe('paragraph');
	});
});

test.each(['·汛情速递·', '◇财经短波◇', '★校园快讯★'])('%s is a column’s name', (name) => {
	expect(rolesOf('三条路月底通车', lead, text, name, '县医院新院区开诊', lead)[3]).toBe('banner');
});

describe('headings inside an article', () => {
	test.each([
		['转移：“先把老人背出来！”', '抢险：“人在堤在”', '安置：“到了这里就是家”'],
		['一双解放鞋', '一个笔记本', '一把老锄头'],
		['防溺水关', '防拐骗关', '防交通事故关'],
	])('worded alike: %s, %s, %s', (...headings) => {
		const roles = rolesOf('暑期的一本账', lead, ...headings.flatMap((heading) => [heading, text, more]));
		expect([roles[2], roles[5], roles[8]]).toEqual(['subheading', 'subheading', 'subheading']);
	});

	test('the first stands below a text that ends in a colon', () => {
		const roles = rolesOf(
			'霜降养生重在“藏”',
			'今日霜降。霜降是秋季的最后一个节气，俗话说“补冬不如补霜降”。此时养生要注意三件事：',
			'护好脾胃',
			more,
			'早睡晚起',
			text,
		);
		expect([roles[2], roles[4]]).toEqual(['subheading', 'subheading']);
	});
});

test('cells count as worded alike however far they stand apart', () => {
	const bucketsOf = (line: string): number[] => {
		const into = new Uint16Array(wordingRoom);
		return [...into.slice(0, wordingOf(line, into))];
	};
	expect(bucketsOf('沅水两岸　　　　　　四版')).toEqual(bucketsOf('沅水两岸　四版'));
	expect(bucketsOf('沅水两岸　四版')).not.toEqual(bucketsOf('沅水两岸四版'));
});

test('a caption that was cut at a width, under another that has its credit, is of one photo', () => {
	const { articles, items } = parsePage(
		[
			'　　村里修好了三条路，村民出行方便多了，大家',
			'都说好，路灯也装上了，晚上散步的人越来越多。',
			'　　工业生产精益求精。（本报通讯员 钟奇雄 摄）',
			'　　县天乐药业股份有限公司整体搬迁改造项目在',
			'园区开工。（本报通讯员 覃嘉隆 摄）',
		].join('\n'),
		'page.txt',
	);
	const blocks = [...items, ...articles.flatMap(({ parts }) => parts.flatMap((part) => part.blocks))];
	expect(blocks.flatMap((block) => (block.kind === 'photo' ? [block.caption?.text] : []))).toEqual([
		'工业生产精益求精。',
		'县天乐药业股份有限公司整体搬迁改造项目在园区开工。',
	]);
});
