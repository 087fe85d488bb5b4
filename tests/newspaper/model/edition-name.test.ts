/** What an edition is called among others. */
import { describe, expect, test } from 'vitest';
import { editionName } from '../../../src/newspaper/model/edition-name.ts';

const named = (title: string, published: string | null = '2024-03-09') =>
	editionName({ newspaper: '柳江日报', title, published });

describe('an edition', () => {
	test.each(['柳江日报', '《柳江日报》', '柳江日报 电子版', '柳江日报数字报'])(
		'whose title is that of every one, “%s”, is called by its day',
		(title) => {
			expect(named(title)).toBe('2024年3月9日 星期六');
		},
	);

	test.each(['第1203期', '柳江日报第1203期', '柳江日报 两会特刊', '晚报'])(
		'of its own title “%s” keeps it',
		(title) => {
			expect(named(title)).toBe(title);
		},
	);

	test('of which no day is printed keeps its title', () => {
		expect(named('柳江日报', null)).toBe('柳江日报');
	});
});
