import { describe, expect, test } from 'vitest';
import { readBylineLine } from '../../../src/newspaper/fields/byline.ts';
import { readCreditAtEnd, readCreditLine } from '../../../src/newspaper/fields/credit.ts';
import { splitNameRun } from '../../../src/newspaper/fields/names.ts';
import type { Contributor } from '../../../src/newspaper/model.ts';

const words = ({ organisation, capacity, name, act }: Contributor): string =>
	[organisation, capacity, name, act].filter((word) => word !== null).join(' ');
const short = (people: Contributor[] | null): string | undefined => people?.map(words).join(', ');

describe('a byline', () => {
	test.each([
		['本报通讯员 梁彩鸾', '本报 通讯员 梁彩鸾 文'],
		['□融媒记者 颜元滔', '融媒记者 颜元滔 文'],
		['□本报记者张靖本报通讯员郜敏', '本报 记者 张靖 文, 本报 通讯员 郜敏 文'],
		['记者李铮通讯员王飞李永', '记者 李铮 文, 通讯员 王飞 文, 通讯员 李永 文'],
		['张海亮  付纯志   赵学堂', '张海亮 文, 付纯志 文, 赵学堂 文'],
		['记者 王 蓉', '记者 王蓉 文'],
		['本报驻朝鲜记者 周之然', '本报驻朝鲜 记者 周之然 文'],
		['记者 买买提·艾力', '记者 买买提·艾力 文'],
		['记者 欧阳修远', '记者 欧阳修远 文'],
		['记者 黄蕊 文/图', '记者 黄蕊 文/图'],
		['日报记者 张晓军 摄影报道', '日报 记者 张晓军 文/图'],
		['【 作  者 】彭俊', '彭俊 文'],
	])('%s', (line, people) => {
		expect(short(readBylineLine(line))).toBe(people);
	});

	test('with the name on the next line names nobody yet', () => {
		expect(readBylineLine('本报记者')).toEqual([]);
	});

	test.each([
		'金秋时节收获忙',
		'财政助农：福建茶农迎来又一春',
		'近日，记者走访了县医保中心。',
		'亮点',
		'',
		'记'.repeat(200),
	])('is not %s', (line) => {
		expect(readBylineLine(line)).toBeNull();
	});
});

describe('a credit', () => {
	test.each([
		['本报通讯员 陈名俊 摄', '本报 通讯员 陈名俊 摄'],
		['(本报通讯员 覃海南 摄)', '本报 通讯员 覃海南 摄'],
		['通讯员 陈军/摄', '通讯员 陈军 摄'],
		['特约摄影 吕华', '特约摄影 吕华 摄'],
		['③2 王俊祥 摄', '王俊祥 摄'],
		['新华社记者　丁林摄', '新华社 记者 丁林 摄'],
		['新华社发', ''],
	])('%s', (line, people) => {
		expect(short(readCreditLine(line))).toBe(people);
	});

	test.each(['本报通讯员 梁彩鸾', '他在路边拍摄', '气温将升至37摄氏度以上'])('is not %s', (line) => {
		expect(readCreditLine(line)).toBeNull();
	});

	test.each([
		['新兴工业园区。(本报通讯员 覃海南 摄)', '(本报通讯员 覃海南 摄)'],
		['村民在晾晒红辣椒。通讯员 何小兰/摄', '通讯员 何小兰/摄'],
		['祝愿老师节日快乐。王铮 杨东辉 摄', '王铮 杨东辉 摄'],
		['杨将接受记者采访     融媒记者 许诺 摄', '融媒记者 许诺 摄'],
	])('stands at the end of %s', (caption, credit) => {
		expect(readCreditAtEnd(caption)?.text).toBe(credit);
	});

	test('is not every parenthesis', () => {
		expect(readCreditAtEnd('长乐钢铁世界项目开工（一期）')).toBeNull();
	});
});

describe('names that run together', () => {
	test.each([
		['王飞李永', '王飞 李永'],
		['张宗桥贾胜波', '张宗桥 贾胜波'],
		['欧阳修远王飞', '欧阳修远 王飞'],
		['王飞', '王飞'],
	])('%s', (run, names) => {
		expect(splitNameRun(run).join(' ')).toBe(names);
	});
});
