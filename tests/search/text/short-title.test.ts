import { expect, test } from 'vitest';
import { findMarks } from '../../../src/search/text/marks.ts';
import { isLong, shortTitle } from '../../../src/search/text/short-title.ts';

const long = '广西天乐药业股份有限公司整体搬迁改造项目开工仪式。';
const shown = (caption: string, word: string): string =>
	shortTitle(caption, findMarks(caption, [word]))
		.map(({ text, marked }) => (marked ? `[${text}]` : text))
		.join('');

test.each([
	['新兴工业园区。', '工业', '新兴[工业]园区'],
	[long, '天乐', '广西[天乐]药业股份有限公司整体搬迁改造…'],
	[long, '没有', '广西天乐药业股份有限公司整体搬迁改造…'],
	[long, '开工仪式', '…股份有限公司整体搬迁改造项目[开工仪式]'],
	[long, '改造', '广西天乐药业股份有限公司整体搬迁[改造]…'],
])('%s, where %s is found: %s', (caption, word, title) => {
	expect(shown(caption, word)).toBe(title);
});

test('a caption of a line is short', () => {
	expect(isLong('新兴工业园区。')).toBe(false);
	expect(isLong(long)).toBe(true);
});
