import { expect, test } from 'vitest';
import { placeOfFile } from '../../src/import/place-of-file.ts';

test.each([
	['2019/03/15/01.txt', '2019-03-15', 1],
	['2019-03-15/A02.html', '2019-03-15', 'A02'],
	['20190315_03.pdf', '2019-03-15', 3],
	['旧报/2019年3月15日/第12版.docx', '2019-03-15', 12],
	['2019/2019-03/2019-03-15/b1.htm', '2019-03-15', 'B1'],
])('%s', (path, day, page) => {
	expect(placeOfFile(path)).toEqual({ day, page, problem: null });
});

test.each([
	['01.txt', 'no-date'],
	['2019-02-30/01.txt', 'no-date'],
	['2019-03-15/2019-03-16_01.txt', 'no-date'],
	['201931501.txt', 'no-date'],
	['2019-03-15/content_123456.htm', 'no-page'],
	['2019-03-15/00.txt', 'no-page'],
	['2019-03-15.txt', 'no-page'],
])('%s can’t be placed: %s', (path, code) => {
	expect(placeOfFile(path)).toMatchObject({ day: null, code });
});
