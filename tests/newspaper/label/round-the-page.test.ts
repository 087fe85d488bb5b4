/** What county papers print round their pieces: at the head and the foot of a page, and between the pieces of a digital one. */
import { describe, expect, test } from 'vitest';
import { rolesOf, text } from './county-text.ts';

describe('the head of a page', () => {
	test('a section set wide, over the numbers of two facing pages', () => {
		expect(rolesOf('影 像', 'A06-A07', '2020年5月29日　星期五', '石门镇核桃开杆采收', text).slice(0, 3)).toEqual([
			'furniture',
			'furniture',
			'furniture',
		]);
	});

	test('who of the board and of the editors is on duty', () => {
		expect(
			rolesOf('2014年11月26日 第47期', '值班编委 苏衍智 本版编辑 邢瑞', '石门镇核桃开杆采收', text).slice(0, 2),
		).toEqual(['furniture', 'furniture']);
	});
});

test('the foot of a page: the weather of the day, an appeal, where the paper is made', () => {
	const foot = [
		'今日天气：多云转晴　西南风3级　最高气温29℃　最低气温17℃',
		'公益广告　节约粮食 从我做起',
		'地址：淮北市人民中路276号 邮编：235006 电话：（0561）4953110',
	];
	expect(rolesOf('石门镇核桃开杆采收', text, text, ...foot).slice(3)).toEqual(['furniture', 'furniture', 'furniture']);
});

describe('a digital edition copied piece by piece', () => {
	test('repeats its buttons and the day over each', () => {
		const buttons = '下一篇4 2015年3月10日 星期二  放大 缩小 默认';
		expect(rolesOf(buttons, '石门镇核桃开杆采收', text, buttons, '滨河北路月底建成通车', text)).toEqual([
			'furniture',
			'headline',
			'paragraph',
			'furniture',
			'headline',
			'paragraph',
		]);
	});

	test('says at its end whose the contents are', () => {
		expect(
			rolesOf('石门镇核桃开杆采收', text, '版权声明:本网所有内容,凡注明来源“石门周讯”的,均属石门周讯社所有'),
		).toEqual(['headline', 'paragraph', 'furniture']);
	});
});
