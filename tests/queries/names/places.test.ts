import { expect, test } from 'vitest';
import type { Dateline } from '../../../src/newspaper/model.ts';
import { busiest } from '../../../src/queries/names/busiest.ts';
import { groupPlaces, placeHref, placeOf } from '../../../src/queries/names/places.ts';

const work = (href: string) => ({ title: href, href, kind: '简讯', edition: '试刊' });
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

test('a place has what was reported from there, the newest first, each once', () => {
	const [place, ...others] = groupPlaces([
		{ name: '柳江', work: work('/c/') },
		{ name: '柳江', work: work('/b/') },
		{ name: '柳江', work: work('/b/') },
	]);
	expect(others).toEqual([]);
	expect(place).toMatchObject({ name: '柳江' });
	expect(place?.works.map(({ href }) => href)).toEqual(['/c/', '/b/']);
});

test('places that are spelt alike share an address', () => {
	const all = groupPlaces([
		{ name: '江夏', work: work('/d/') },
		{ name: '姜下', work: work('/c/') },
		{ name: '江夏', work: work('/a/') },
	]);
	expect(all.map(({ name }) => [name, placeHref(name)])).toEqual([
		['姜下', '/places/jiang-xia/'],
		['江夏', '/places/jiang-xia/'],
	]);
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
