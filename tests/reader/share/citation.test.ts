import { expect, test } from 'vitest';
import { citationOf, citationOfParagraph } from '../../../src/reader/share/citation.ts';

const printing = { newspaper: '柳江日报', published: '2024年1月6日', page: '第1版', title: '群众回家路亮堂堂' };

test('a citation says paper, day, page and headline', () => {
	expect(citationOf(printing)).toBe('《柳江日报》2024年1月6日·第1版·群众回家路亮堂堂');
});

test('a day that is not printed is left out', () => {
	expect(citationOf({ ...printing, published: null })).toBe('《柳江日报》·第1版·群众回家路亮堂堂');
});

test('a paragraph is cited by its number', () => {
	expect(citationOfParagraph(citationOf(printing), 3)).toBe('《柳江日报》2024年1月6日·第1版·群众回家路亮堂堂·第3段');
});
