/** Rows whose cells stand in columns; none of their text is lost. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTables } from '../../../src/queries/text/in-tables.ts';
import { plainSegments } from '../../../src/queries/text/segments.ts';
import type { ShownBlock } from '../../../src/view/block.ts';
import { paragraphOf, shownParagraph } from '../../support/shown-paragraph.ts';

const row = (text: string): ShownBlock => ({
	kind: 'paragraph',
	...paragraphOf(plainSegments(text)),
	setting: 'row',
});

/** The blocks as a reader would write them down: cells between bars, figures behind #, a head in brackets. */
function drawn(blocks: readonly ShownBlock[]): string[] {
	return blocks.flatMap((block) => {
		if (block.kind === 'paragraph') return [textOf(block.segments)];
		if (block.kind !== 'table') return [block.kind];
		return block.rows.map(({ cells }, n) => {
			const texts = cells.map(
				({ segments }, column) => `${block.columns[column] === 'figures' ? '#' : ''}${textOf(segments)}`,
			);
			return block.head && n === 0 ? `[${texts.join('|')}]` : texts.join('|');
		});
	});
}

const textOf = (segments: readonly { text: string }[]) => segments.map(({ text }) => text).join('');

test('a price list is a table with a head, its prices under each other', () => {
	const list = ['品名　规格　单位　价格（元）', '大米　标一　500克　2.80', '猪肉　五花　500克　14.50'];
	expect(drawn(inTables(list.map(row)))).toEqual([
		'[品名|规格|#单位|#价格（元）]',
		'大米|标一|#500克|#2.80',
		'猪肉|五花|#500克|#14.50',
	]);
});

test('who gave how much: figures end under each other, and there is no head', () => {
	expect(drawn(inTables(['青禾县糖业有限公司　200000元', '李玉兰　1000元'].map(row)))).toEqual([
		'青禾县糖业有限公司|#200000元',
		'李玉兰|#1000元',
	]);
});

test('what is shown when: words begin under each other', () => {
	expect(drawn(inTables(['18:30　动画片', '19:35　桂南新闻', '20:05　电视剧'].map(row)))).toEqual([
		'18:30|动画片',
		'19:35|桂南新闻',
		'20:05|电视剧',
	]);
});

test('a row by itself, one of another number of cells, and rows of one cell stay as they are', () => {
	const blocks = [
		row('一等奖　张三'),
		shownParagraph('以上名单公示七天。'),
		row('红球：03 09 14'),
		row('蓝球：12'),
		row('甲　乙　丙'),
	];
	expect(inTables(blocks)).toEqual(blocks);
});

test('text between two lists keeps them apart', () => {
	const blocks = inTables([row('甲　1元'), row('乙　2元'), shownParagraph('另有：'), row('丙　3元'), row('丁　4元')]);
	expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraph', 'table']);
});

test('every character of every row is in its cells, in order', () => {
	const cell = fc.stringMatching(/^[大米元0-9.（）][大米元0-9.（） ]{0,5}$/);
	const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(rows, (cells) => {
			const texts = cells.map((row) => row.join('　'));
			const shown = inTables(texts.map(row)).flatMap((block) => {
				if (block.kind === 'paragraph') return [textOf(block.segments)];
				if (block.kind !== 'table') return [];
				return block.rows.map((one) => one.cells.map(({ segments, gap }) => textOf(segments) + gap).join(''));
			});
			expect(shown).toEqual(texts);
		}),
	);
});
