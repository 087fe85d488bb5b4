import { expect, test } from 'vitest';
import type { Article, Block } from '../../../src/newspaper/model.ts';
import { readingTime } from '../../../src/queries/pages/reading-time.ts';
import { textLength } from '../../../src/queries/pages/text-length.ts';
import { samplePage } from '../../support/sample-page.ts';

test('less than a minute is not told', () => {
	expect(readingTime(374)).toBeNull();
	expect(readingTime(375)).toBe('约1分钟');
});

test('three minutes are as many characters as that many minutes of unhurried reading', () => {
	expect(readingTime(1000)).toBe('约3分钟');
	expect(readingTime(4000)).toBe('约11分钟');
});

test('text, rubrics, keyword blocks and captions are read; names and white space are not', () => {
	const [report] = samplePage().articles;
	if (report === undefined) throw new Error('the sample page has no report');
	const printed = (text: string) => ({ text, lines: [1], joins: [] });
	const paragraph = (text: string) => ({
		kind: 'paragraph' as const,
		id: 'p1',
		rubric: 0,
		dateline: null,
		contributors: [],
		...printed(text),
	});
	const blocks: Block[] = [
		paragraph('一二三　四'),
		{ kind: 'byline', contributors: [], ...printed('本报记者 李四') },
		{
			kind: 'keyword-block',
			id: 'k1',
			keyword: '词',
			at: 0,
			paragraphs: [{ ...paragraph('【五】六七'), rubric: 3 }],
			...printed('词'),
		},
		{ kind: 'photo', id: 'photo1', caption: printed('八'), credit: printed('张三 摄'), contributors: [], number: 1 },
	];
	const article: Article = { ...report, parts: [{ id: 'part1', heading: null, firstLine: 1, lastLine: 9, blocks }] };
	expect(textLength(article)).toBe(11);
});
