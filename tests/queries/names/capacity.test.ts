import { expect, test } from 'vitest';
import { capacityOf } from '../../../src/queries/names/capacity.ts';

test.each([
	['记者', null, '记者'],
	['记者', '本报', '记者'],
	['通讯员', '本报', '通讯员'],
	['记者', '日报', '记者'],
	['记者', '新华社', '新华社记者'],
	['记者', '广西日报', '广西日报记者'],
	[null, '新华社', '新华社'],
	['通讯员', '县人民法院', '通讯员'],
	[null, null, null],
])('%s of %s is called %s', (capacity, organisation, called) => {
	expect(capacityOf({ name: '陈军', act: '文', capacity, organisation }, '柳江日报')).toBe(called);
});
