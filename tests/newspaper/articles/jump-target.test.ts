/** Which page a line names: its own folio, or that where an article goes on or comes from. */
import { expect, test } from 'vitest';
import { jumpFrom, jumpTo, readFolio } from '../../../src/newspaper/articles/jump-target.ts';

test.each([
	['第二版', 2],
	['02版:要闻', 2],
	['A05版', 5],
	['第A05版：要闻', 5],
	['十二版', 12],
	['A05', null],
	['第二版的新闻都在这里', null],
	['要闻', null],
])('the folio %s is of page %s', (line, page) => {
	expect(readFolio(line)).toBe(page);
});

test.each([
	['村里修了路。（下转A05版）', 5],
	['村里修了路。（下转第三版）', 3],
	['村里修了路。（下转本版右下）', 'here'],
	['村里修了路。▶▶文转2版◀', 2],
	['村里修了路。〔紧转第二版〕', 2],
	['村里修了路。（转下页）', null],
])('%s goes on on page %s', (text, page) => {
	expect(jumpTo(text)).toBe(page);
});

test.each([
	['（上接A05版）村里修了路。', 5],
	['（上接第一版）村里修了路。', 1],
	['（上接左上）村里修了路。', 'here'],
	['◀◀文接1版', 1],
	['〔上接第二版〕', 2],
	['“上接B2版”', 2],
	['（紧接第三版）', null],
	['上接村里的路。', null],
])('%s comes from page %s', (text, page) => {
	expect(jumpFrom(text)).toBe(page);
});
