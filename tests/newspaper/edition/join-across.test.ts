import { describe, expect, test } from 'vitest';
import type { JoinedPage } from '../../../src/newspaper/edition/join-pages.ts';
import { printedOf } from '../../../src/newspaper/model/text.ts';
import { joined, pieces } from './joined-edition.ts';

describe('a paragraph that the end of a page cuts in mid sentence', () => {
	const cut = '@主题 山里的路通了\n\n@正文 近日，山里的路通了，全村人都来帮忙，（下转第三版）\n';
	const paragraphs = (pages: readonly JoinedPage[]): unknown[] =>
		(pages[0]?.articles[0]?.article.parts ?? []).flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.kind === 'paragraph' ? [[block.id, block.text, block.lines, block.joins]] : [])),
		);

	test('is one paragraph, which says where it goes over to the other page', () => {
		const pages = joined({ 1: cut, 3: '（上接第一版）砌起了护坡。\n\n第二天，路灯也亮了。\n' });
		expect(paragraphs(pages)).toEqual([
			[
				'p1',
				'近日，山里的路通了，全村人都来帮忙，砌起了护坡。',
				[3, 1],
				[{ offset: '近日，山里的路通了，全村人都来帮忙，'.length, line: 1, separator: '', page: 3 }],
			],
			['p3', '第二天，路灯也亮了。', [3], []],
		]);
		expect(pages[1]?.diagnostics).toMatchObject([
			{ code: 'joined-pages', line: 1 },
			{ code: 'joined-paragraph-pages', line: 1, file: '3.txt' },
		]);
		expect(pages[1]?.continued[0]?.alone.parts[0]?.blocks.flatMap(printedOf).map(({ text }) => text)).toEqual([
			'（上接第一版）',
			'砌起了护坡。',
			'第二天，路灯也亮了。',
		]);
	});

	test.each([
		[
			'the characters on both sides say so',
			'近日，山里的路通了，这是记者（下转第三版）',
			'（上接第一版）在松溪县见到的。',
			1,
		],
		[
			'a photo stands between',
			'近日，山里的路通了，（下转第三版）',
			'（上接第一版）\n\n@图说 新修的路。\n\n两旁砌起了护坡，路面也铺上了水泥，全村三百多人出门方便多了，都说这条路修到了心坎上。',
			1,
		],
		['the first half has an end', '近日，山里的路通了。（下转第三版）', '（上接第一版）在松溪县，人们都很高兴。', 2],
		[
			'the second half has a beginning',
			'近日，山里的路通了（下转第三版）',
			'（上接第一版）本报讯（记者 张三）近日，路灯亮了。',
			2,
		],
		[
			'an editor marked the second half',
			'近日，山里的路通了，（下转第三版）',
			'（上接第一版）\n\n@正文 砌起了护坡。',
			2,
		],
	])('or two: %s', (_, first, second, count) => {
		const pages = joined({ 1: `@主题 山里的路通了\n\n@正文 ${first}\n`, 3: `${second}\n` });
		expect(pieces(pages)).toHaveLength(1);
		expect(paragraphs(pages)).toHaveLength(count);
	});
});
