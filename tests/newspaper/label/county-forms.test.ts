/** Forms that pages of county papers give their headings, captions, notices and poems, each where it stands. */
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/newspaper/parse-page.ts';
import { lead, more, rolesOf, text } from './county-text.ts';

describe('headings inside an article', () => {
	test('two lines each, one as long as the other', () => {
		const roles = rolesOf(
			'茶乡振兴记',
			'——青山镇茶产业发展纪实',
			text,
			'科技赋能',
			'让传统茶园“聪明”起来',
			more,
			'品牌引领',
			'让生态好茶“响亮”起来',
			text,
			'融合发展',
			'让茶乡百姓“富足”起来',
			more,
		);
		for (const at of [3, 6, 9]) {
			expect(roles[at]).toBe('subheading');
			expect(['subheading', 'continuation']).toContain(roles[at + 1]);
		}
	});

	test('one short sentence each, all as long', () => {
		const roles = rolesOf(
			'让红色资源“活”起来',
			'县委党史研究室 叶丽娟',
			text,
			'讲好红色故事。',
			more,
			'建好红色阵地。',
			text,
			'走好红色路线。',
			more,
			'',
			'三条路月底通车',
			lead,
			text,
		);
		expect(roles.filter((role) => role === 'subheading')).toHaveLength(3);
		expect(roles.slice(0, 2)).toEqual(['headline', 'byline']);
	});

	test('in brackets', () => {
		const roles = rolesOf('以案说法', '邻居装修漏水，损失谁来赔？', '【案情简介】', text, '【法院判决】', more);
		for (const role of [roles[2], roles[4]]) expect(['subheading', 'paragraph']).toContain(role);
	});

	test('with a number before them, in a post', () => {
		const roles = rolesOf(
			'定了！5月1日起，县城这些路段实行单行！',
			'点击上方蓝字关注我们',
			'',
			text,
			'01 单行路段',
			text,
			'02 实施时间',
			more,
			'阅读原文',
			'点个“在看”',
		);
		expect(roles.slice(0, 2)).toEqual(['headline', 'furniture']);
		expect([roles[3], roles[5]]).toEqual(['subheading', 'subheading']);
	});
});

test('numbered captions stand over the credit of all', () => {
	const roles = rolesOf(
		'田间地头抢收忙',
		'①5月18日，种植户正在给麦田浇水，全力保障夏粮丰收。',
		'②在城关镇，农机手驾驶打药机给小麦喷洒叶面肥',
		'③丰收在望',
		'本版图片由本报记者 王娟 摄',
	);
	expect(roles.slice(1)).toEqual(['caption', 'caption', 'caption', 'credit']);
});

describe('what stands round a page', () => {
	test('who edited it, each behind a slash', () => {
		expect(rolesOf('要闻', '编辑/吴 桐 美编/丁 洁 校对/许 文', '', '秋收送电到田头', lead)[1]).toBe('furniture');
	});

	test('its name, over the day as a calendar has it', () => {
		const roles = rolesOf('青山融媒', '2024年3月18日 星期一 农历二月初九', '', '秋收送电到田头', lead);
		expect(roles).toEqual(['furniture', 'furniture', 'headline', 'paragraph']);
	});

	test('that what it advertises is without warranty', () => {
		const warning = '特别提示：本栏目信息仅供参考，请读者认真核实，风险自负。';
		expect(
			rolesOf('分类信息', '广告热线：0396-6981234', warning, '', '遗失声明', '王小五遗失身份证，声明作废。')[2],
		).toBe('furniture');
	});
});

test('a slogan of four and four characters over a headline is the page’s', () => {
	const roles = rolesOf(
		'城关镇开展义务植树',
		lead,
		text,
		'',
		'积极行动',
		'',
		'保种保供',
		'',
		'青山县多举措扶持蔬菜生产',
		lead,
	);
	expect(roles.slice(3)).toEqual(['banner', 'banner', 'headline', 'paragraph']);
});

test('an office that ends a notice has signed it', () => {
	const roles = rolesOf(
		...['秋收送电到田头', lead, text, ''],
		...['停电通知', '因线路检修，计划对以下线路停电，请相关用户做好准备：'],
		'6月14日 6:00—18:00 真阳线 停电范围：东大街、南关',
		'6月15日 7:00—16:00 熊寨线 停电范围：熊寨街、马庄、王楼、李庄',
		...['国网青山县供电公司', '', '三条路月底通车', lead],
	);
	expect(roles[7]).toBe('paragraph');
});

test('a notice has its heading under the court that gives it', () => {
	const roles = rolesOf(
		'遗失声明',
		'王小五遗失身份证，声明作废。',
		'',
		'青山县人民法院',
		'公 告',
		'张大力：本院受理原告青山农商银行诉你借款合同纠纷一案，已审理终结，现依法向你公告送达民事判决书，自公告之日起三十日即视为送达。',
		'2023年6月9日',
	);
	expect(roles.slice(3, 5)).toContain('headline');
	expect(roles.at(-1)).toBe('paragraph');
});

test('a cycle of poems has their titles, though it doesn’t say how many', () => {
	const titles = ['秋分', '高粱', '归雁'];
	const lines = [
		...['秋 词（组诗）', '李 默', '', titles[0] ?? ''],
		...['一枚叶子落下来', '把夜和昼', '分成两半', '', '父亲坐在门槛上', '磨他的镰刀', '月亮就薄了', ''],
		...[titles[1] ?? '', '站着的时候', '它是村庄的火把', '倒下的时候', '它是一坛酒', ''],
		...[titles[2] ?? '', '天空很大很大', '它们写一个字', '就写得很慢', '生怕地上的人', '还没有读完'],
	];
	const read = parsePage(lines.join('\n'), 'page.txt');
	const under = read.lines.filter(({ role }) => role === 'subheading').map(({ text: title }) => title);
	expect(under).toEqual(titles);
});
