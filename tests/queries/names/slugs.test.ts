import { expect, test } from 'vitest';
import { nameSlug } from '../../../src/queries/names/slugs.ts';

test.each([
	['柳江', 'liu-jiang'],
	['推进农业，发展农村', 'tui-jin-nong-ye-fa-zhan-nong-cun'],
	// What cannot be spelt, or would stand where a page of the list stands, is told by its characters.
	['★☆', 'di-ming-2605-2606'],
	['page 2', 'di-ming-70-61-67-65-20-32'],
])('%s is found under %s', (name, slug) => {
	expect(nameSlug(name, { fallback: 'di-ming' })).toBe(slug);
});

test('the first character of a person is read as a surname', () => {
	expect(nameSlug('覃海南', { fallback: 'ren', surname: true })).toBe('qin-hai-nan');
});
