import { expect, test } from 'vitest';
import { groupKeywords } from '../../src/queries/keyword-groups.ts';

const guide = (keyword: string, id: string) => ({ id, data: { block: { keyword } } });

test('a keyword of several editions has one page, the newest block first', () => {
	const groups = groupKeywords([guide('民生福祉', 'new'), guide('经济发展', 'new'), guide('民生福祉', 'old')]);
	expect(groups.map(({ keyword, href, guides }) => [keyword, href, ...guides.map(({ id }) => id)])).toEqual([
		['民生福祉', '/keywords/min-sheng-fu-zhi/', 'new', 'old'],
		['经济发展', '/keywords/jing-ji-fa-zhan/', 'new'],
	]);
});

test('an address depends on the keyword alone: those spelt alike share it', () => {
	const groups = groupKeywords([guide('公事', 'new'), guide('公式', 'old')]);
	expect(groups.map(({ href }) => href)).toEqual(['/keywords/gong-shi/', '/keywords/gong-shi/']);
});
