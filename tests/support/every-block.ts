import { Block } from '../../src/newspaper/model.ts';
import type { Article, Paragraph } from '../../src/newspaper/model.ts';

const printed = (text: string, line: number) => ({ text, lines: [line], joins: [] });

const paragraph = (id: string, text: string, line: number): Paragraph => ({
	...{ kind: 'paragraph', id, rubric: 4, dateline: null, contributors: [] },
	...printed(text, line),
});

/** One block of every kind there is; a new kind does not compile until it is here. */
export const everyBlock: { readonly [Kind in Block['kind']]: Extract<Block, { kind: Kind }> } = {
	paragraph: paragraph('p1', '【攻略】经济总体向好。', 1),
	subheading: { kind: 'subheading', id: 's1', level: 1, ...printed('今年怎么干', 2) },
	'keyword-block': {
		kind: 'keyword-block',
		id: 'k1',
		keyword: '坚定信念',
		at: 4,
		paragraphs: [paragraph('p2', '【办法】把牢方向之舵。', 4)],
		...printed('关键词：坚定信念', 3),
	},
	photo: {
		kind: 'photo',
		id: 'photo1',
		caption: printed('新兴工业园区。', 5),
		credit: printed('（陈名俊 摄）', 6),
		contributors: [],
		number: 1,
	},
	'editor-note': { kind: 'editor-note', id: 'n1', paragraphs: [printed('编者按：本版今日起改版。', 7)] },
	byline: { kind: 'byline', contributors: [], ...printed('本报通讯员 梁彩鸾', 8) },
	jump: { kind: 'jump', ...printed('下转第三版', 9) },
};

/** Where a kind is left out, and means to be. */
export const leftOut: Readonly<Record<Block['kind'], readonly ('reading' | 'length' | 'description')[]>> = {
	paragraph: [],
	subheading: ['description'],
	'keyword-block': [],
	photo: [],
	'editor-note': [],
	byline: ['length', 'description'],
	jump: ['reading', 'length', 'description'],
};

/** The kinds, as the schema has them. */
export const blockKinds: readonly Block['kind'][] = Block.options.map(({ shape }) => shape.kind.value);

/** A brief of these blocks under a headline. */
export function articleOf(...blocks: Block[]): Article {
	return {
		n: 1,
		kind: 'brief',
		photoNews: false,
		kicker: null,
		headline: printed('村里修了新路', 1),
		deck: null,
		dateline: null,
		contributors: [],
		parts: [{ id: 'part1', heading: null, firstLine: 1, lastLine: 9, blocks }],
	};
}
