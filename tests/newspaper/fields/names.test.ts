import { describe, expect, test } from 'vitest';
import { looksLikeName, mayBeName, readNames, splitNameRun } from '../../../src/newspaper/fields/names.ts';

describe('names', () => {
	test.each([
		['王 蓉', '王蓉'],
		['王 蓉 李 铮', '王蓉 李铮'],
		['李 晓明', '李晓明'],
		['何治 国', '何治国'],
		['任泽              励', '任泽励'],
		['覃淑丽、马盼盼', '覃淑丽 马盼盼'],
		['王飞李永', '王飞 李永'],
		['孙呈杨环徐金波', '孙呈 杨环 徐金波'],
		['洪可润江亚平', '洪可润 江亚平'],
		['索有为岳海宗', '索有为 岳海宗'],
		['王飞张宁', '王飞 张宁'],
		['王飞计春华', '王飞 计春华'],
		['王飞沙达提', '王飞 沙达提'],
		['王飞李文华王飞', '王飞 李文华 王飞'],
		['王飞盛小云覃海南', '王飞 盛小云 覃海南'],
		['张宁计春华王飞', '张宁 计春华 王飞'],
		['欧阳智慧', '欧阳智慧'],
		['鲜于惠子', '鲜于惠子'],
		['桑都哈西', '桑都哈西'],
		['买买提·艾力', '买买提·艾力'],
		['热娜古丽·麦麦提则', '热娜古丽·麦麦提则'],
		['阿依谢姆古丽', '阿依谢姆古丽'],
		['杨虞波罗', '杨虞波罗'],
		['巴特尔达拉 刘雨珊', '巴特尔达拉 刘雨珊'],
		['Emma Smith', 'Emma Smith'],
	])('%s', (piece, names) => {
		const read = readNames(piece) ?? [];
		expect(read.map(({ name }) => name).join(' ')).toBe(names);
		const printed = read.map(({ at, length }) => piece.slice(at, at + length).replace(/\s+/gu, ''));
		expect(printed.join(' ')).toBe(read.map(({ name }) => name.replace(' ', '')).join(' '));
	});

	test.each(['赵化 马 潘毅', '张愈升 林', '张宁主任', '用无人机', '进行了采访', ''])('are not all of %s', (piece) => {
		expect(readNames(piece)).toBeNull();
	});

	test.each(['韦丽春', '陈文', '欧阳修远', '弗朗西斯科·卡涅多'])('%s needs no word beside it', (name) => {
		expect(looksLikeName(name)).toBe(true);
	});

	test.each(['晋美多吉', '福关宣', 'Emma'])('%s may be one if the words around it say so', (name) => {
		expect(mayBeName(name)).toBe(true);
	});

	test.each(['王', '福', '新春走基层走', '进行了采访'])('%s can be none', (word) => {
		expect(mayBeName(word)).toBe(false);
	});

	test.each(['丁小村', '王晓路'])('%s ends like a place, but no place has such a middle', (name) => {
		expect(looksLikeName(name)).toBe(true);
	});

	test.each(['马头村', '文昌路', '石桥村'])('%s is a place', (place) => {
		expect(looksLikeName(place)).toBe(false);
	});

	test.each(['关注', '时评', '安全', '全家福', '公安局', '水利', '宁的', '记者'])('%s is an everyday word', (word) => {
		expect(looksLikeName(word)).toBe(false);
	});
});

describe('names that run together', () => {
	test.each([
		['王飞李永', '王飞 李永'],
		['张宗桥贾胜波', '张宗桥 贾胜波'],
		['欧阳修远王飞', '欧阳修远 王飞'],
		['王飞', '王飞'],
		['王飞闻人', '王飞 闻人'],
		['王飞拉巴', '王飞 拉巴'],
		['王小五福关宣王飞', '王小五 福关宣 王飞'],
		['王小五扎西措王飞', '王小五 扎西措 王飞'],
	])('%s', (run, names) => {
		expect(splitNameRun(run).join(' ')).toBe(names);
	});
});
