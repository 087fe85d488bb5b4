import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportLength } from '../../../src/newspaper/articles/assemble.ts';
import type { Article, Block } from '../../../src/newspaper/model.ts';
import { noticeType, noticeTypes } from '../../../src/queries/pages/notice.ts';

const printed = (text: string) => ({ text, lines: [1], joins: [] });
const paragraph = (length: number): Block => ({
	kind: 'paragraph',
	id: 'p1',
	rubric: 0,
	dateline: null,
	contributors: [],
	...printed('字'.repeat(length)),
});
const photo: Block = { kind: 'photo', id: 'f', caption: null, credit: printed('张三 摄'), contributors: [], number: 1 };

function brief(...blocks: Block[]): Article {
	return {
		n: 1,
		kind: 'brief',
		photoNews: false,
		kicker: null,
		headline: printed('村里修了新路'),
		deck: null,
		dateline: null,
		contributors: [],
		parts: [{ id: 'part1', heading: null, firstLine: 1, lastLine: 2, blocks }],
	};
}

const typeOf = (article: Article, hasImage = false) => noticeType(article, '村里修了新路', () => hasImage);

test('the shortest brief is set largest, a longer one smaller', () => {
	expect(typeOf(brief(paragraph(20)))).toBe(noticeTypes[0]);
	expect(typeOf(brief(paragraph(200)))).toBeGreaterThan(typeOf(brief(paragraph(400))) ?? Infinity);
});

test('the longest brief is still a notice', () => {
	expect(typeOf(brief(paragraph(reportLength - 1)))).not.toBeNull();
});

test('more text is never set larger', () => {
	fc.assert(
		fc.property(fc.nat(1200), fc.nat(400), (length, more) => {
			const [fewer, longer] = [typeOf(brief(paragraph(length))), typeOf(brief(paragraph(length + more)))];
			expect(longer ?? 0).toBeLessThanOrEqual(fewer ?? 0);
		}),
	);
});

test('a photo with its file takes room, one without it hardly any', () => {
	const withPhoto = brief(paragraph(200), photo);
	expect(typeOf(withPhoto, true)).toBeLessThan(typeOf(withPhoto, false) ?? 0);
});

test('what does not fit in the smallest type, a report, and a brief with a keyword block are no notices', () => {
	expect(typeOf(brief(paragraph(1500)))).toBeNull();
	expect(typeOf({ ...brief(paragraph(20)), kind: 'report' })).toBeNull();
	const box: Block = { kind: 'keyword-block', id: 'k', keyword: '词', at: 0, paragraphs: [], ...printed('词') };
	expect(typeOf(brief(box))).toBeNull();
});
