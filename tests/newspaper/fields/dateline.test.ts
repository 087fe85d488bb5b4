import { describe, expect, test } from 'vitest';
import { readDateline } from '../../../src/newspaper/fields/dateline.ts';

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

	test.each(['近日，记者从社会各界了解到', '本报将推出专栏', ''])('is not %s', (text) => {
		expect(readDateline(text, 1)?.dateline ?? null).toBeNull();
	});
});
