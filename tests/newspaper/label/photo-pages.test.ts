/** Photo pages of county papers: numbered captions, a picture's title alone over its credit, who took it. */
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/newspaper/parse-page.ts';
import { rolesOf } from './county-text.ts';

const lead =
	'小满过后，石门镇五万多亩小麦陆续开镰，田间地头机声隆隆，农机手昼夜作业，一派繁忙的丰收景象，预计月底前全部收完。';

test('sentences with the numbers of photos are captions over the credit of all', () => {
	expect(
		rolesOf(
			'麦浪滚滚收割忙',
			lead,
			'①5月27日，在马庄村，联合收割机在麦田里作业。',
			'②5月26日，李新店村村民在晾晒小麦。',
			'③5月27日，志愿者为麦收机手送上绿豆汤。',
			'石门县融媒体中心 丁华 摄',
		).slice(2),
	).toEqual(['caption', 'caption', 'caption', 'credit']);
});

test('a short name between two credits is the title of its picture', () => {
	const page = rolesOf(
		'消防知识进校园',
		'图为小学生在学习使用灭火器。',
		'通讯员 王太广 摄',
		'古渡晨曦',
		'周志远 摄',
		'荷塘',
		'李明 摄',
	);
	expect(page.slice(3)).toEqual(['headline', 'credit', 'headline', 'credit']);
});

test('two short sentences between a title and who wrote and photographed are captions', () => {
	expect(rolesOf('月季满城香', '市民在月季园赏花。', '骑行爱好者从花墙旁经过。', '李静 文/图').slice(1, 3)).toEqual([
		'caption',
		'caption',
	]);
});

test('a sentence behind ▲ over another that is credited is a caption', () => {
	const news = ['冷棚葡萄俏市场', '▲9月13日，南套村果农在采摘阳光玫瑰葡萄。'];
	const rest = '该镇引导农户发展冷棚葡萄种植1200余亩，亩均收入2.8万元。　　记者 刘学忠 摄';
	expect(rolesOf(...news, rest)).toEqual(['headline', 'caption', 'caption']);
});

describe('the titles of a cycle of poems', () => {
	const poem = ['水在这里分成两半', '七分朝着天子去', '', '我站在分水口', '看一片落叶漂来', '犹豫了很久很久'];
	const titled = ['闸口', '石头记得每一根缆绳', '缆绳忘了每一双手', '芦花', '白头的人站在风里', '让了又让这片天'];

	test('are the shortest lines where space stands between stanzas', () => {
		const { lines } = parsePage(['在南旺（外二首）', '陈人杰', ...poem, ...titled].join('\n'));
		expect(lines.filter(({ role }) => role === 'subheading').map(({ text }) => text)).toEqual(['闸口', '芦花']);
	});
});
