/** Forms of county pages, digital editions and posts that stand on no page which the first cues were made with. */
import { describe, expect, test } from 'vitest';
import { readCreditLine } from '../../../src/newspaper/fields/credit.ts';
import { cueHolds, type CueName } from '../../../src/newspaper/label/cues/index.ts';
import { readLines } from '../../../src/newspaper/lines/lines.ts';
import { measurePage } from '../../../src/newspaper/lines/page-shape.ts';
import { viewLines } from '../../../src/newspaper/lines/view-lines.ts';
import { rolesOf, text } from './county-text.ts';

/** @returns the numbers of the lines on which a cue holds */
function holding(cue: CueName, ...page: string[]): number[] {
	const { lines } = readLines(page.join('\n'), '');
	return viewLines(lines, measurePage(lines))
		.filter((view) => cueHolds(cue, view))
		.map(({ line }) => line.n);
}

describe('a lead says when, and says its headline again', () => {
	const lead = '9月8日，石门镇举行核桃开杆节，全镇8600亩核桃进入采收期，首日售出核桃六千斤。';

	test('under the headline of a report', () => {
		expect(holding('said-again-in-lead', '石门镇核桃开杆采收', lead)).toEqual([1]);
	});

	test('where lines were cut at a width, in its first two lines', () => {
		const cut = [
			'　　本报讯 9月8日，石门镇',
			'举行核桃开杆节，全镇八千',
			'六百亩核桃进入采收期，首',
			'日售出核桃六千斤。',
		];
		expect(holding('said-again-in-lead', '核桃开杆采收', ...cut, ...cut)).toContain(1);
	});

	test('not where the text says when and speaks of something else', () => {
		expect(holding('over-lead', '敢闯敢试', lead)).toEqual([1]);
		expect(holding('said-again-in-lead', '敢闯敢试', lead)).toEqual([]);
	});

	test('not where the text says no day', () => {
		expect(holding('over-lead', '石门镇核桃开杆采收', text)).toEqual([]);
	});
});

test('a digital edition prints a greeting, a path and a search field over the page', () => {
	expect(
		rolesOf(
			'您好!欢迎来到我们的网站!',
			'当前位置《澜河网》 > 今日澜河> 第12期>第4版',
			'报刊搜索:',
			'石门镇核桃开杆采收',
			text,
		),
	).toEqual(['furniture', 'furniture', 'furniture', 'headline', 'paragraph']);
});

test('a post numbers its parts and names who read it thrice', () => {
	const roles = rolesOf(
		'定了！县城这三条路月底通车',
		text,
		'PART.01',
		'滨河北路',
		text,
		'PART.02',
		'文昌路',
		text,
		'一审：程敏',
		'二审：吴迪',
		'三审：胡青',
	);
	expect([roles[2], roles[5], ...roles.slice(8)]).toEqual([
		'subheading',
		'subheading',
		'furniture',
		'furniture',
		'furniture',
	]);
});

test('a post whose title ends in a list’s name is no notice', () => {
	expect(holding('inside-a-notice', '喜报！这些家庭入选全国最美家庭名单', text, '四世同堂 孝老爱亲', text)).toEqual([]);
});

test('short sentences under a writer who took the photos are their captions', () => {
	expect(
		rolesOf('龙舟鼓响', '本报记者 侯亮 文/图', text, '选手奋力划桨。', '岸边挤满了观众。', '冠军队登台领奖。').slice(3),
	).toEqual(['caption', 'caption', 'caption']);
	expect(holding('in-a-row-of-captions', '借伞', '韦一', '雨下得很大。', '他站在屋檐下。', '门开了。')).toEqual([]);
});

test('a credit may say where the photo was taken', () => {
	expect(readCreditLine('陈建国 摄于县湿地公园')?.map(({ name, act }) => [name, act])).toEqual([['陈建国', '摄']]);
});

test('the expert who answers under a headline is no headline', () => {
	expect(rolesOf('名医谈病', '春季养肝正当时', '主讲专家：市中医院肝病科主任 袁和平', text)).toEqual([
		'banner',
		'headline',
		'paragraph',
		'paragraph',
	]);
});

test('a sentence under the rows of a list begins anew', () => {
	expect(
		rolesOf(
			'光荣榜',
			'王小平 县委办公室科员',
			'刘春香 恩江镇党政办主任',
			'郭志强 下保村党支部书记',
			'希望受到表彰的单位和个人珍惜荣誉，再接再厉。',
		)[4],
	).toBe('paragraph');
});

test('a week’s row of a duty list is no masthead', () => {
	expect(holding('masthead-date', '周一 黄立新 6612001')).toEqual([]);
	expect(holding('masthead-date', '星期二 2018年9月14日')).toEqual([1]);
});

describe('a short line over a longer heading, below the end of a piece', () => {
	test('names a column over a headline', () => {
		const page = ['石门镇核桃开杆采收', text, '灶台边', '一碗酸汤面里的乡愁', text];
		expect(holding('short-over-longer', ...page)).toEqual([3]);
		expect(holding('under-short-name', ...page)).toEqual([4]);
		expect(rolesOf(...page).slice(2, 4)).toEqual([expect.stringMatching(/^(?:banner|kicker)$/u), 'headline']);
	});

	test('is none where another stack of two has its form', () => {
		const page = ['茶乡新篇', text, '科技赋能', '让传统茶业“智”起来', text, '品牌引领', '让生态好茶“火”起来', text];
		expect(holding('short-over-longer', ...page)).toEqual([]);
		expect(holding('under-short-name', ...page)).toEqual([]);
	});
});
