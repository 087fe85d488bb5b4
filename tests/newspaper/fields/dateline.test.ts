import { describe, expect, test } from 'vitest';
import { readClosing, readDateline } from '../../../src/newspaper/fields/dateline.ts';
import { readPeople } from './read-people.ts';

describe('a dateline', () => {
	test.each([
		['新华社北京1月5日电 国家统计局', '新华社北京1月5日电', '新华社', '北京', '1月5日', ''],
		['本报讯（记者 罗小芬）近日，城南', '本报讯', '本报', null, null, '记者 罗小芬'],
		['日报消息（通讯员覃淑丽、马盼盼）近日', '日报消息', '日报', null, null, '通讯员 覃淑丽, 通讯员 马盼盼'],
		[
			'中新网宁波7月25日电(奚金燕 周迪 施蕾蕾) 记者',
			'中新网宁波7月25日电',
			'中新网',
			'宁波',
			'7月25日',
			'奚金燕, 周迪, 施蕾蕾',
		],
		['本报平壤１月3日电 （记者周之然）据', '本报平壤１月3日电', '本报', '平壤', '１月3日', '记者 周之然'],
		['本报讯 记者宋一诺报道:1月16日上午', '本报讯', '本报', null, null, '记者 宋一诺'],
	])('%s', (text, words, source, place, date, people) => {
		const opening = readDateline(text, 7);
		expect(opening?.dateline).toMatchObject({ text: words, source, place, date, line: 7 });
		expect(
			opening?.contributors.map(({ capacity, name }) => (capacity === null ? name : `${capacity} ${name}`)).join(', '),
		).toBe(people);
	});

	test('ends before the story begins', () => {
		const text = '日报消息（通讯员覃淑丽、马盼盼）近日，柳江区';
		expect(text.slice(readDateline(text, 1)?.dateline?.length ?? 0)).toBe('近日，柳江区');
	});

	test('may be the writers alone', () => {
		expect(readDateline('（记者冯芸）百年大计，教育为本。', 1)).toMatchObject({
			dateline: null,
			contributors: [{ name: '冯芸' }],
		});
	});

	test.each([
		['本报1日讯（记者郭铭华）', '本报', null, '1日', '记者 郭铭华 文'],
		['中新网广东新闻8月2日电 (记者 陈文)', '中新网广东新闻', null, '8月2日', '记者 陈文 文'],
		['湖北日报客户端讯（记者 胡弦）', '湖北日报客户端', null, null, '记者 胡弦 文'],
		['中新网拉萨7月30日电(拉巴卓玛)', '中新网', '拉萨', '7月30日', '拉巴卓玛 文'],
		['中新网8月8日电(中新财经左雨晴)', '中新网', null, '8月8日', '中新财经 左雨晴 文'],
		[
			'新华社南京５月１８日电（人民日报记者孙健、新华 社记者徐机玲）',
			'新华社',
			'南京',
			'５月１８日',
			'人民日报 记者 孙健 文, 新华社 记者 徐机玲 文',
		],
		[
			'新华社长沙５月２２日电（记者张京明、通讯员何治 国）',
			'新华社',
			'长沙',
			'５月２２日',
			'记者 张京明 文, 通讯员 何治国 文',
		],
		[
			'本网讯（通讯员 高舒 王晨 豆苗苗/文 孙佳鑫 赵柯/图）',
			'本网',
			null,
			null,
			'通讯员 高舒 文, 通讯员 王晨 文, 通讯员 豆苗苗 文, 孙佳鑫 图, 赵柯 图',
		],
		['本报讯(沈阳日报、沈报全媒体主任记者于海)', '本报', null, null, '沈阳日报、沈报 全媒体主任记者 于海 文'],
		['南方日报讯 （记者/孟健 通讯员/粤检宣）', '南方日报', null, null, '记者 孟健 文, 通讯员 粤检宣 文'],
		['本报讯（郭婷 乌什县林草局）', '本报', null, null, '乌什县林草局 郭婷 文'],
		['央视网消息（新闻联播）', '央视网', null, null, ''],
		['据联合国新闻网站6日消息', '联合国新闻网站', null, '6日', ''],
	])('understood to its last character: %s', (text, source, place, date, people) => {
		const opening = readDateline(text, 1);
		expect(opening?.dateline).toMatchObject({ source, place, date, length: text.length });
		expect(readPeople(opening?.contributors)).toBe(people);
	});

	test.each([
		'近日，记者从社会各界了解到',
		'本报将推出专栏',
		'福厦高铁接触网开始送电',
		'金沙江苏洼龙水电站首台机组投产发电',
		'习近平就菲律宾遭受台风袭击向菲律宾总统致慰问电',
		'朝鲜开通新网站宣传旅游资讯',
		'路透社13日报道，会谈已经结束',
		'新华社播发长篇通讯',
		'国家电网刚刚发布消息',
		'',
	])('is not %s', (text) => {
		expect(readDateline(text, 1)?.dateline ?? null).toBeNull();
	});
});

describe('what closes a story', () => {
	test.each([
		['仪式隆重。（本报平壤12月28日电）', '（本报平壤12月28日电）', '本报', ''],
		['落实责任。（据新华社郑州9月9日电）', '（据新华社郑州9月9日电）', '新华社', ''],
		['全文完。（作者：李明 王飞）', '（作者：李明 王飞）', undefined, '李明 文, 王飞 文'],
		['要努力。（本报记者王蓉采访整理）', '（本报记者王蓉采访整理）', undefined, '本报 记者 王蓉 文'],
	])('%s', (text, words, source, people) => {
		const closing = readClosing(text, 1);
		expect(closing?.text).toBe(words);
		expect(closing?.dateline?.source).toBe(source);
		expect(readPeople(closing?.contributors)).toBe(people);
	});

	test.each(['该项目已开工（一期）。', '他是一名记者（现已退休）', '（作者单位：县委党校）', '（王蓉）'])(
		'is not %s',
		(text) => {
			expect(readClosing(text, 1)).toBeNull();
		},
	);
});
