import { expect, test } from 'vitest';
import type { Dateline } from '../../../src/newspaper/model.ts';
import { busiest } from '../../../src/queries/names/busiest.ts';
import { placeOf } from '../../../src/newspaper/model/dateline-place.ts';
import { placeHref } from '../../../src/queries/names/places.ts';

const dateline = (place: string | null): Dateline => ({
	text: `新华社${place ?? ''}电`,
	source: '新华社',
	place,
	date: null,
	line: 1,
	placeAt: place === null ? null : 3,
	at: 0,
	length: 5,
});

test('places that are spelt alike share an address', () => {
	expect(['江夏', '姜下'].map(placeHref)).toEqual(['/places/jiang-xia/', '/places/jiang-xia/']);
});

test.each([
	['北京', '北京'],
	['北京九月', '北京'],
	['北京一月五日', '北京'],
	['柳 江', '柳江'],
	['九江', '九江'],
	['一月五日', null],
	['据新华社', null],
	['', null],
	[null, null],
])('the place of a dateline that says %s is %s', (printed, place) => {
	expect(placeOf(dateline(printed))).toBe(place);
});

test('a piece without a dateline comes from nowhere', () => {
	expect(placeOf(null)).toBeNull();
});

test('the busiest names come first, and no more than fit a page', () => {
	const names = Array.from({ length: 40 }, (_, count) => ({ name: String(count), href: `/${count}/`, count }));
	const links = busiest(names, 24);
	expect(links.slice(0, 2)).toEqual([
		{ label: '39', href: '/39/' },
		{ label: '38', href: '/38/' },
	]);
	expect(links.length).toBe(24);
});
