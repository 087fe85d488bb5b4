import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/newspaper/model.ts';
import { printedOf, printedOfItem, textsOf } from '../../../src/newspaper/model/text.ts';
import { outlineJson } from '../../../src/cli/outline-json.ts';
import { outlineTree } from '../../../src/cli/outline-tree.ts';
import { articleTitle } from '../../../src/loaders/title.ts';
import { pageMap } from '../../../src/queries/map/page-map.ts';
import { noticeType } from '../../../src/queries/pages/notice.ts';
import { textLength } from '../../../src/queries/pages/text-length.ts';
import { descriptionOf } from '../../../src/queries/text/opening.ts';
import { articleOf, blockKinds, everyBlock, leftOut } from '../../support/every-block.ts';

/** Every text in a block, however deep, as its schema has it. */
function textsIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const own = Object.entries(value).flatMap(([key, text]: [string, unknown]) =>
		key === 'text' && typeof text === 'string' ? [text] : [],
	);
	return [...own, ...Object.values(value).flatMap(textsIn)];
}

const textOf = (blocks: readonly { text: string }[]) => blocks.map(({ text }) => text).join('\n');

test('there is a sample of every kind of the schema', () => {
	expect(Object.keys(everyBlock).sort()).toEqual([...blockKinds].sort());
});

describe.each(blockKinds)('%s', (kind) => {
	const block = everyBlock[kind];
	const silent = leftOut[kind];

	test('prints all of its texts, each with its lines', () => {
		const printed = printedOf(block);
		for (const text of textsIn(block)) expect(textOf(printed)).toContain(text);
		expect(printed.every(({ lines }) => lines.length > 0)).toBe(true);
	});

	test('is read, unless it is of use on paper alone', () => {
		expect(textOf(textsOf(block))).toBe(silent.includes('reading') ? '' : textOf(printedOf(block)));
	});

	test('counts as text to read, and describes an article that has nothing else, unless it is left out by intention', () => {
		expect(textLength(articleOf(block)) > 0).toBe(!silent.includes('length'));
		expect(descriptionOf(articleOf(block)) !== '').toBe(!silent.includes('description'));
	});

	test('names an article without a headline', () => {
		const text = textOf(printedOf(block));
		const title = articleTitle({ ...articleOf(block), headline: null });
		expect(title).not.toBe('');
		expect(text).toContain(title);
	});

	test('takes room on a notice', () => {
		const typeOf = (...blocks: Block[]) => noticeType(articleOf(...blocks), '标题', () => true) ?? 0;
		const many = Array.from({ length: 12 }, () => block);
		expect(typeOf(everyBlock.paragraph, ...many)).toBeLessThan(typeOf(everyBlock.paragraph));
	});

	test('takes room on the map of its page', () => {
		const mapOf = (times: number) => {
			const blocks = Array.from({ length: times }, () => block);
			const piece = (n: number, ...own: Block[]) => ({
				id: `2024-01/piece-${n}`,
				collection: 'briefs' as const,
				data: {
					edition: { collection: 'editions' as const, id: '2024-01' },
					page: { collection: 'pages' as const, id: '2024-01/01' },
					slug: `piece-${n}`,
					title: '村里修了新路',
					article: articleOf(...own),
					photos: [],
				},
			});
			const runs = [piece(1, ...blocks), piece(2, everyBlock.paragraph)].map((one) => ({
				...{ kind: 'part' as const, firstLine: 1, piece: one, part: 0 },
			}));
			return pageMap(runs, () => null)?.places.css;
		};
		expect(mapOf(50)).not.toBe(mapOf(1));
	});

	test('stands in both outlines', () => {
		const page = { lines: [], articles: [articleOf(block)], items: [], ledger: [], diagnostics: [] };
		const [first] = textsOf(block).concat(printedOf(block));
		const [outlined] = outlineJson(page, '').articles;
		expect(textOf(outlined?.blocks ?? [])).toContain(first?.text);
		expect(outlineTree(page, '', '01.txt')).toContain(first?.text.replace('关键词：', ''));
	});
});

test('an item of the page prints what it has', () => {
	const printed = { text: '迈出新步伐', lines: [1], joins: [] };
	expect(textOf(printedOfItem({ kind: 'banner', ...printed }))).toBe('迈出新步伐');
	expect(textOf(printedOfItem(everyBlock['editor-note']))).toBe('编者按：本版今日起改版。');
});
