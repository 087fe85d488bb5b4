import { expect, test } from 'vitest';
import { twinsOf } from '../../../src/search/view/twins.ts';

test('pages of editions that have twins open as those', () => {
	const opened = twinsOf('2024-01-a 2024-02-b');
	expect(opened('/2024-02-b/xin-lu/')).toBe('/elder/2024-02-b/xin-lu/');
	expect(opened('/2024-02-b/photos/xin-lu/')).toBe('/elder/2024-02-b/photos/xin-lu/');
	expect(opened('/2023-12-c/xin-lu/')).toBe('/2023-12-c/xin-lu/');
	expect(opened('/keywords/xin-lu/')).toBe('/keywords/xin-lu/');
});

test('without any, every page opens as it is', () => {
	expect(twinsOf('')('/2024-02-b/xin-lu/')).toBe('/2024-02-b/xin-lu/');
});
