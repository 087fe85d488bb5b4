/** A paragraph says itself where its rubric, its dateline and its people stand. */
import { expect, test } from 'vitest';
import type { Paragraph } from '../../../src/newspaper/model.ts';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

const story = '青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶，制茶车间里飘着清香。';

function paragraphsOf(page: string): Paragraph[] {
	const blocks = parsePage(page).articles.flatMap(({ parts }) => parts.flatMap((part) => part.blocks));
	return blocks.filter((block) => block.kind === 'paragraph');
}

const printed = ({ text, contributors }: Paragraph): string[] =>
	contributors.map(({ at, length }) => text.slice(at, at + length));

test('the first paragraph has the dateline, the last one those who are named behind it', () => {
	const [first, second, last] = paragraphsOf(
		`@主题 茶园春早\n@正文 本报青禾1月5日电（记者王　蓉）${story}\n@正文 本报讯（记者李明）${story}\n@正文 ${story}（本报记者张三丰采访整理）`,
	);
	if (first === undefined || second === undefined || last === undefined) throw new Error('a paragraph is missing');
	expect(first.dateline).toMatchObject({ at: 0, place: '青禾', placeAt: 2 });
	expect(first.text.slice(first.dateline?.length)).toBe(story);
	expect(printed(first)).toEqual(['王　蓉']);
	expect(second).toMatchObject({ dateline: null, contributors: [] });
	expect(last.dateline).toBeNull();
	expect(printed(last)).toEqual(['张三丰']);
});

test('a dateline may stand behind a rubric, which is a part of the text', () => {
	const [first] = paragraphsOf(`@主题 茶园春早\n@正文 【攻略】本报讯（记者李明）${story}`);
	if (first === undefined) throw new Error('the paragraph is missing');
	expect(first.text.slice(0, first.rubric)).toBe('【攻略】');
	expect(first.dateline).toMatchObject({ at: 4, text: '本报讯' });
	expect(printed(first)).toEqual(['李明']);
});

test('names in a text that the layout broke stand where they are in the joined text', () => {
	const [first] = paragraphsOf(`@主题 茶园春早\n@正文 本报讯（记者李明、通讯员王\n@接上 小五）${story}`);
	if (first === undefined) throw new Error('the paragraph is missing');
	expect(printed(first)).toEqual(['李明', '王小五']);
});

test('writers alone are named once, though their paragraph ends as it begins', () => {
	const [first] = paragraphsOf('@主题 茶园春早\n@正文 （记者李明）');
	expect(first?.contributors).toHaveLength(1);
});
