import { expect, test } from 'vitest';
import type { Article, Block } from '../../../src/newspaper/model.ts';
import type { ShownBlock } from '../../../src/view/block.ts';
import { contentsOf } from '../../../src/queries/pages/contents.ts';
import { shownParts } from '../../../src/queries/text/shown-block.ts';
import type { Lookup } from '../../../src/queries/text/shown-block.ts';
import { samplePage } from '../../support/sample-page.ts';

const lookup: Lookup = {
	person: (name) => `/people/${name}/`,
	place: (name) => `/places/${name}/`,
	photo: () => ({ image: null, href: '/photo/' }),
	keyword: ({ keyword }) => `/keywords/${keyword}/`,
	page: (number) => ({ label: `第${number}版`, href: `/${number}/` }),
};
const [report] = samplePage().articles;
if (report === undefined) throw new Error('the sample page has no report');

const shown = (article: Article) => shownParts(article, lookup, { top: 2, anchored: true });
const blocksOf = (article: Article) => shown(article).flatMap(({ blocks }) => blocks);

/** The report's first block of a kind. */
const first = <Kind extends ShownBlock['kind']>(kind: Kind): Extract<ShownBlock, { kind: Kind }> => {
	const found = blocksOf(report).find((block): block is Extract<ShownBlock, { kind: Kind }> => block.kind === kind);
	if (found === undefined) throw new Error(`the report has no ${kind}`);
	return found;
};

test('a dateline is set apart from the words it opens', () => {
	const paragraph = first('paragraph');
	expect(
		paragraph.dateline
			?.map(({ text }) => text)
			.join('')
			.trim(),
	).toBe('新华社北京1月5日电');
	expect(
		paragraph.segments
			.map(({ text }) => text)
			.join('')
			.trim(),
	).toBe('会议召开。');
});

test('the place in a dateline links to what was reported from there', () => {
	expect(first('paragraph').dateline).toContainEqual({ text: '北京', href: '/places/北京/' });
});

test('a keyword and the name in a credit link to their pages', () => {
	expect(first('keyword-block').segments).toEqual([
		{ text: '关键词：', href: null },
		{ text: '坚定信念', href: '/keywords/坚定信念/' },
	]);
	expect(first('photo').credit).toContainEqual({ text: '陈名俊', href: '/people/陈名俊/' });
});

test('what is read aloud is cut into its sentences as it stands on the page, dateline, rubric and credit included', () => {
	const [part] = report.parts;
	if (part === undefined) throw new Error('the report has no part');
	const printed = (text: string) => ({ text, lines: [99], joins: [] });
	const shownOne = (block: Block) => blocksOf({ ...report, parts: [{ ...part, blocks: [block] }] })[0];
	const plain = { kind: 'paragraph' as const, id: 'p', rubric: 0, dateline: null, contributors: [] };
	const paragraph = { ...plain, rubric: 4, ...printed('【攻略】先做。再说。') };
	expect(shownOne(paragraph)).toMatchObject({ sentences: '7 3' });
	expect(shownOne({ ...plain, ...printed('只有一句。') })).toMatchObject({ sentences: null });
	const box: Block = {
		kind: 'keyword-block',
		id: 'k',
		keyword: '词',
		at: 4,
		paragraphs: [paragraph],
		...printed('关键词：词'),
	};
	expect(shownOne(box)).toMatchObject({ paragraphs: [{ sentences: '7 3' }] });
	const photo: Block = {
		...{ kind: 'photo', id: 'photo1', number: 1, contributors: [] },
		...{ caption: printed('街头一景。很美。'), credit: printed('陈名俊 摄') },
	};
	expect(shownOne(photo)).toMatchObject({ sentences: '5 3 5' });
});

test('no heading is more than one rank below the one above it', () => {
	const printed = { text: '小标题', lines: [1], joins: [] };
	const subheading = (level: 1 | 2): Block => ({ kind: 'subheading', id: 's', level, ...printed });
	const keyword: Block = { kind: 'keyword-block', id: 'k', keyword: '词', at: 0, paragraphs: [], ...printed };
	const part = { id: 'part1', heading: null, firstLine: 1, lastLine: 9 };
	const ranksOf = (...blocks: Block[]) =>
		blocksOf({ ...report, parts: [{ ...part, blocks }] }).map((block) => ('rank' in block ? block.rank : null));
	expect(ranksOf(keyword)).toEqual([2]);
	expect(ranksOf(subheading(2), subheading(2), keyword)).toEqual([2, 2, 3]);
	expect(ranksOf(subheading(1), keyword, subheading(2), keyword, subheading(1))).toEqual([2, 3, 3, 4, 2]);
});

test('the contents name parts, subheadings and keywords in reading order', () => {
	expect(contentsOf(report).map(({ phrases, level }) => [phrases.flat().join(''), level])).toEqual([
		['今年怎么干', 1],
		['坚定信念', 2],
		['去年干得怎样', 1],
	]);
});

test('contents of a single entry are none: there is nothing to choose from', () => {
	const [part] = report.parts;
	if (part === undefined) throw new Error('the report has no part');
	const heading = (id: string): Block => ({ kind: 'subheading', id, text: '小标题', level: 1, lines: [1], joins: [] });
	const withHeadings = (...blocks: Block[]) => ({ ...report, parts: [{ ...part, heading: null, blocks }] });
	expect(contentsOf(withHeadings(heading('p1')))).toEqual([]);
	expect(contentsOf(withHeadings(heading('p1'), heading('p2'))).map(({ href }) => href)).toEqual(['#p1', '#p2']);
});
