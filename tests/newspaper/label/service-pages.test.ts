/** Pages of service: advertisements of a few lines, tables under a title of their own, who is not liable for what they say. */
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

const page = (...lines: string[]): ReturnType<typeof parsePage> => parsePage(lines.join('\n'));
const rolesOf = (...lines: string[]): string[] => page(...lines).lines.map(({ role }) => role);
const head = ['信息广场', '2010年7月14日　星期三　第4版', '广告发布热线：6223391'];

describe('an advertisement', () => {
	const shop = ['旺铺转让', '步行街中段服装店，面积36平方米，客源稳定，低价转让。13987654321'];
	const flat = ['住房出租', '水岸花园6楼，两室一厅，家电齐全，月租900元。', '电话：13577001122'];
	const work = ['阳光幼儿园诚聘', '幼儿教师3名、保育员2名，要求有爱心、普通话标准。工资面议。'];

	test('has what is offered or wanted for its title, and its telephone for its text', () => {
		const read = page(...head, ...shop, ...flat, ...work);
		expect(read.articles.map(({ headline }) => headline?.text)).toEqual([shop[0], flat[0], work[0]]);
		expect(read.lines.at(7)?.role).toBe('paragraph');
	});

	test('stands over a row that says who is not liable', () => {
		expect(rolesOf(...head, ...shop, '本版信息由广告主提供，如有纠纷本报概不负责').at(-1)).toBe('furniture');
	});
});

describe('a table', () => {
	const tips = ['填报须知', '校名相近的学校不少，填报时务必看清院校代码和专业备注。'];
	const rows = ['北京大学 010-62751407', '复旦大学 021-55666668', '浙江大学 0571-87951006'];

	test('below a piece that has ended has a title of its own', () => {
		expect(rolesOf(...tips, '名校招办电话', ...rows).slice(2)).toEqual([
			'headline',
			'paragraph',
			'paragraph',
			'paragraph',
		]);
	});

	test('and a class of prizes below the list’s introduction has none', () => {
		const names = ['韦勇　覃芳　莫桂香', '陈远　李华　欧阳春', '蒙丽　罗强　黄小妹'];
		const intro = '经评委会评审并公示，现将全县征文比赛获奖名单公布如下，请获奖作者到县文联领取证书。';
		expect(rolesOf('征文比赛揭晓', intro, '一等奖（3名）', ...names).at(2)).not.toBe('headline');
	});
});

test('a graduate of a year is the poet, under a column of verse', () => {
	const verses = ['你是一棵老槐', '把年轮藏进六十个春天', '我是一片叶子', '从你的肩头出发', '都记得根的方向'];
	expect(rolesOf('湖畔诗苑', '写给母校', '中文系2014级 于一帆', ...verses)).toEqual([
		'banner',
		'headline',
		'byline',
		...verses.map(() => 'paragraph'),
	]);
});

test('a notice ends with the office that signs it, also without a day', () => {
	const notice = ['停电通知', '因线路检修，定于11月22日8时至17时对城北路、车站路一带停电。', '市供电局'];
	const joke = ['老师：“小明，你的作业是不是你爸爸帮你写的？”', '小明：“不是，是他自己一个人写的。”'];
	const read = page(...notice, '冬季养花小窍门', '一忌浇水过多。冬季多数花卉进入休眠期，浇水宜少不宜多。');
	expect(read.articles.map(({ headline }) => headline?.text)).toEqual(['停电通知', '冬季养花小窍门']);
	expect(rolesOf(...notice, '笑话三则', '不打自招', ...joke).slice(3, 5)).not.toContain('banner');
});
