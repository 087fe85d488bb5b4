import { expect, test } from 'vitest';
import { typeOf, typeSteps } from '../../../src/queries/map/map-type.ts';

const cell = (width: number, height: number) => ({ left: 0, top: 0, width, height });
const title = (width: number, caption = false) => ({ width, caption });

test('the lead stands larger than any other headline', () => {
	const steps = typeOf([cell(6, 14), cell(12, 16), cell(6, 14)], [title(6), title(14), title(6)]);
	const [first, lead, last] = steps.map((step) => typeSteps.indexOf(step));
	expect(lead).toBeGreaterThan(first ?? Infinity);
	expect(lead).toBeGreaterThan(last ?? Infinity);
});

test('of blocks of one size the first leads', () => {
	expect(typeOf([cell(6, 18), cell(6, 18)], [title(8), title(8)])).toEqual(['xl', 'l']);
});

test('a long headline in a small block is set small', () => {
	expect(typeOf([cell(12, 20), cell(4, 6)], [title(10), title(20)])[1]).toBe('s');
});

test('a caption is small and never leads, however large its photo', () => {
	expect(typeOf([cell(12, 20), cell(6, 10)], [title(6, true), title(6)])).toEqual(['s', 'xl']);
});
