import { expect, test } from 'vitest';
import { returnPlace } from '../../../src/search/view/return-place.ts';

test('a place kept is found again', () => {
	const place = { shown: 20, scroll: 812.5, inSight: { index: 7, top: 31 }, settled: true };
	expect(returnPlace(structuredClone(place), false)).toEqual(place);
});

test('one result is a place too', () => {
	const place = { shown: 1, scroll: 1, inSight: { index: 1, top: 0 }, settled: false };
	expect(returnPlace(structuredClone(place), true)).toEqual(place);
});

test.each([[null], ['x'], [{}], [{ shown: -1, scroll: Number.NaN, inSight: { index: 'a', top: 1 } }]])(
	'what is no place is the top of the page: %o',
	(state) => {
		expect(returnPlace(state, true)).toEqual({ shown: 0, scroll: 0, inSight: null, settled: true });
	},
);
