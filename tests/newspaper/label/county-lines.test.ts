/** Lines that county papers, their digital editions and their public accounts print, each where it stands. */
import { expect, test } from 'vitest';
import { lead, rolesOf, text } from './county-text.ts';

test('staff is the paper’s own, with a colon or without', () => {
	for (const staff of ['本版主编 江 南', '编辑 谢芳 校对 陈立', '值班编辑 宁波', '本版编辑 张小明'])
		expect([staff, ...rolesOf('第三版', staff, '', '秋收送电到田头', lead)]).toEqual([
			staff,
			'furniture',
			'furniture',
			'headline',
			'paragraph',
		]);
});

test('a line that begins like staff and goes on is none', () => {
	expect(rolesOf('秋收送电到田头', lead, '编辑部里的灯亮了一夜，记者们赶在天亮之前把稿子发了出去。').at(-1)).toBe(
		'paragraph',
	);
});

test('the path of a digital edition is furniture', () => {
	expect(rolesOf('望江报 > 第04版：专版', '', '秋收送电到田头', lead)[0]).toBe('furniture');
});

test('the number of a document stands under the heading of its notice', () => {
	const roles = rolesOf(
		'第六版',
		'',
		'平湖县国有建设用地使用权挂牌出让公告',
		'平自然资告字〔2023〕7号',
		'经平湖县人民政府批准，决定以挂牌方式出让2宗国有建设用地使用权。现将有关事项公告如下：',
		'展示时间：4月6日至7日',
		'平湖县自然资源局',
		'2023年3月24日',
	);
	expect(roles.slice(2)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
});

test('the parts of a post are numbered, and a page number stays one', () => {
	expect(
		rolesOf('定了！县城这三条路月底通车', '', text, text, '', '01', '滨河北路', text, '', '02', '文昌路', text),
	).toEqual([
		'headline',
		'paragraph',
		'paragraph',
		'subheading',
		'subheading',
		'paragraph',
		'subheading',
		'subheading',
		'paragraph',
	]);
	expect(rolesOf('02', '秋收送电到田头', lead)[0]).toBe('furniture');
});

test('a brief that a name in brackets signs is text, behind a triangle too', () => {
	const briefs = [
		'▲近日，县司法局开展“法律进乡村”活动，发放宣传资料500余份。（李  倩）',
		'▲9月2日，县残联组织开展残疾人电商培训，42名学员参加。（郑小波）',
	];
	expect(rolesOf('简明新闻', ...briefs).slice(1)).toEqual(['paragraph', 'paragraph']);
});

test('a name behind a sign is the writer’s', () => {
	expect(rolesOf('借书', '○ 马 骏', text, text).slice(0, 2)).toEqual(['headline', 'byline']);
});

test('each of three poems has its title', () => {
	const roles = rolesOf(
		'端午三题',
		'陈小满',
		'艾',
		'插在门楣上',
		'像一把绿色的剑',
		'守着一家人的平安',
		'粽',
		'一片叶子包住了米',
		'也包住了',
		'母亲的手温',
		'舟',
		'鼓点落下去',
		'两千年的水花',
		'溅到我的脸上',
	);
	expect([2, 6, 10].map((at) => roles[at])).toEqual(['subheading', 'subheading', 'subheading']);
});

test('the title of a special issue belongs to the page', () => {
	expect(
		rolesOf(
			'08',
			'专版',
			'',
			'奋进新征程 建功新时代',
			'——庆祝建县六十周年特别报道',
			'',
			'老支书李茂林：一干就是四十年',
			'本报记者 石晓燕',
			text,
		).slice(2, 5),
	).toEqual(['banner', 'banner', 'headline']);
});

test('buttons at the end of a post are furniture', () => {
	expect(rolesOf('定了！县城这三条路月底通车', '', text, '', '往期推荐', '喜欢就点个“在看”吧').slice(-2)).toEqual([
		'furniture',
		'furniture',
	]);
});
