import { expect, test } from 'vitest';
import { absolute, isListPage, listPage, url } from '../../src/queries/url.ts';

test('every address ends with a slash', () => {
	const addresses = [
		url.front(),
		url.search(),
		url.archive(),
		url.archive('2024'),
		url.edition('2024-01-liujiang'),
		url.page('2024-01-liujiang/01'),
		url.piece('2024-01-liujiang/qun-zhong'),
		url.photo('2024-01-liujiang', 'yuan-qu'),
		url.keyword('min-sheng'),
		url.keyword('min-sheng', 2),
		url.person('qin-hai-nan'),
		url.person('qin-hai-nan', 2),
		url.place('bei-jing'),
		url.place('bei-jing', 2),
		url.posts(),
		url.post('how-to-read'),
		url.list('people'),
		url.list('people', 2),
		url.list('places'),
		url.elder(url.front()),
		url.elder(url.piece('2024-01-liujiang/qun-zhong')),
		url.elderList('editions'),
		url.elderList('editions', 2),
	];
	for (const address of addresses) expect(address).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
	expect(new Set(addresses).size).toBe(addresses.length);
});

test('the first page of a list stands at the address of the list', () => {
	expect(url.list('photos', 1)).toBe('/photos/');
	expect(url.list('photos', 3)).toBe('/photos/page-3/');
	expect(isListPage(listPage(3))).toBe(true);
	expect(isListPage('page-three')).toBe(false);
});

test('a whole address stands on the address of the site', () => {
	expect(absolute('/keywords/', 'https://example.com')).toBe('https://example.com/keywords/');
});
