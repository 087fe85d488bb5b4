import { expect, test } from 'vitest';
import { laterPages, listPart } from '../../../src/queries/pages/list-part.ts';

const href = (page: number) => `/p${page}/`;
const numbers = Array.from({ length: 7 }, (_, index) => index + 1);

test('the pages of a list hold each item once, in order', () => {
	const pages = [1, ...laterPages(numbers.length, 3)];
	expect(pages.map((page) => listPart(numbers, { page, size: 3, href }).items)).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
});

test('a page says which it is and turns to its neighbours', () => {
	const { place, suffix, turns } = listPart(numbers, { page: 2, size: 3, href });
	expect([place, suffix]).toEqual(['第2页，共3页', '（第2页）']);
	expect([turns.previous?.href, turns.next?.href]).toEqual(['/p1/', '/p3/']);
	expect(listPart(numbers, { page: 1, size: 3, href }).turns.previous).toBeNull();
	expect(listPart(numbers, { page: 3, size: 3, href }).turns.next).toBeNull();
});

test('a list that fits on one page says nothing of pages', () => {
	expect(laterPages(7, 7)).toEqual([]);
	expect(laterPages(0, 7)).toEqual([]);
	expect(listPart(numbers, { page: 1, size: 7, href })).toEqual({
		items: numbers,
		place: '',
		suffix: '',
		turns: { previous: null, next: null },
	});
});
