/** What the inventory says of the pages that search is made of. */
import { expect, test } from 'vitest';
import { Inventory } from '../../src/publish/inventory.ts';
import type { Owner } from '../../src/publish/inventory.ts';
import { onePage, pagesOf, piecesPerShard } from '../../src/search/index/day-pages.ts';

const page = (url: string, date: string) => ({ url, file: `${url.slice(1)}index.html`, date, digest: `of ${url}` });

test('a day’s pages are known together, and those of a very large day one by one', () => {
	const inventory = new Inventory(':memory:');
	const put = (path: string, owner: Owner, pages: ReturnType<typeof page>[]): void => {
		inventory.putEntry({ path, owner, html: pages.length, pages, assets: [] }, 1);
	};
	const large = Array.from({ length: piecesPerShard + 1 }, (_, n) => page(`/c/${String(n)}/`, '2024-01-02'));
	put('b/', 'edition', [page('/b/yi/', '2024-01-03'), page('/b/er/', '2024-01-03')]);
	put('a/', 'edition', [page('/a/yi/', '2024-01-03'), page('/a/wu/', '')]);
	put('c/', 'edition', large);
	put('people/', 'name', [page('/people/x/', '2024-01-03')]);
	put('index.html', 'front', [page('/', '')]);
	const days = inventory.dayPages();
	const ofDay = (date: string) => days.filter((day) => day.date === date);
	expect(ofDay('').map(({ count, known }) => [count, known])).toEqual([[1, '/a/wu/\nof /a/wu/']]);
	expect(ofDay('2024-01-02').map(({ count }) => count)).toEqual(large.map(() => 1));
	expect(ofDay('2024-01-03').map(({ count, known }) => [count, known])).toEqual([
		[3, '/a/yi/\nof /a/yi/\n/b/er/\nof /b/er/\n/b/yi/\nof /b/yi/'],
	]);
	const pages = inventory.pages();
	expect(pagesOf(days)).toEqual(pages.filter(({ spanning }) => !spanning));
	expect(days.map(({ known }) => known).join('\n')).toBe(
		pagesOf(days)
			.map((one) => onePage(one).known)
			.join('\n'),
	);
	const { own, spanning: others } = inventory.indexedPages();
	expect(own.length).toBe(days.length);
	expect(others).toEqual(pages.filter(({ spanning }) => spanning));
	expect(others.map(({ url }) => url)).toEqual(['/', '/people/x/']);
	inventory.close();
});
