/** How the lines of a page were cut, and what a line's width then says of it. */
import { describe, expect, test } from 'vitest';
import { cueHolds, type CueName } from '../../../src/newspaper/label/cues/index.ts';
import { readLines } from '../../../src/newspaper/lines/lines.ts';
import { measurePage } from '../../../src/newspaper/lines/page-shape.ts';
import { viewLines } from '../../../src/newspaper/lines/view-lines.ts';

const story = [
	'青禾县9日举行2024年春茶开采仪式，全县12个乡镇的300多名茶农参加。今年开春以来气温回升快，全县8.6万亩茶园比往年早开采了10天左右。',
	'在老街村的茶园里，茶农们忙着采摘第一批春茶，每人每天能采3斤多鲜叶。茶厂的机器昨天响了。鲜叶一车车运到，收购价每斤30元。',
	'下一步，全县将建成5个标准化茶园，新增2家加工企业，让更多的茶农在家门口有活干，有钱赚。',
];

/** Cuts a text at so many half ems, of which a figure takes one or two. */
function cutAt(text: string, width: number, figure: number): string[] {
	const lines = [''];
	let left = width;
	for (const character of text) {
		const takes = character < '\u2000' ? figure : 2;
		if (takes > left) {
			lines.push('');
			left = width;
		}
		left -= takes;
		lines.push(`${lines.pop() ?? ''}${character}`);
	}
	return lines;
}

const linesOf = (page: readonly string[]): ReturnType<typeof readLines>['lines'] =>
	readLines(page.join('\n'), '').lines;

describe('a page whose lines were cut at a width', () => {
	test.each([
		['figures as wide as Han characters', 2, true],
		['figures half as wide', 1, false],
	])('%s', (_, figure, setsAllFull) => {
		const { wrapWidth, ...shape } = measurePage(linesOf(story.flatMap((text) => cutAt(text, 40, figure))));
		expect(wrapWidth).not.toBeNull();
		expect(shape.setsAllFull).toBe(setsAllFull);
	});

	test('a stop at the end of the column may stand in mid paragraph; one before it ends the paragraph', () => {
		const page = story.flatMap((text) => cutAt(text, 44, 2));
		const lines = linesOf(page);
		const views = viewLines(lines, measurePage(lines));
		const holding = (cue: CueName): string[] => views.filter((view) => cueHolds(cue, view)).map(({ text }) => text);
		expect(holding('after-column-wide-stopped-line')).toEqual(['鲜叶一车车运到，收购价每斤30元。']);
		expect(holding('after-short-stopped-line')).toEqual([story[1]?.slice(0, 22), story[2]?.slice(0, 22)]);
	});
});

describe('under a masthead and headlines that are wider than the column', () => {
	const above = [
		'中共青禾县委主管主办　国内统一连续出版物号 CN 45-0000　总第3215期',
		'全县春茶开采仪式在龙头山举行 十二个乡镇三百茶农同时开采',
	];

	test.each([20, 22, 24, 28, 36, 40])('lines were cut at a width of %i half ems', (width) => {
		const { wrapWidth, columnWidth } = measurePage(linesOf([...above, ...story.flatMap((it) => cutAt(it, width, 1))]));
		expect(wrapWidth).not.toBeNull();
		expect(columnWidth).toBeGreaterThanOrEqual(width - 1);
		expect(columnWidth).toBeLessThanOrEqual(width);
	});

	test.each([22, 36])('and so were they with a blank line behind each: %i', (width) => {
		const page = [...above, ...story.flatMap((it) => cutAt(it, width, 1))].flatMap((line) => [line, '']);
		expect(measurePage(linesOf(page)).wrapWidth).not.toBeNull();
	});

	test('a list of names has no width, however alike its rows are', () => {
		const rows = Array.from({ length: 12 }, () => '韦国强　覃大明　莫桂香　兰新妹');
		expect(measurePage(linesOf([...above, ...rows])).wrapWidth).toBeNull();
	});
});

test('a page of whole paragraphs has no column', () => {
	const shape = measurePage(linesOf(['青禾春茶开采', '近日，青禾县的茶园里一片繁忙。'.repeat(20)]));
	expect(shape).toMatchObject({ wrapWidth: null, columnWidth: 0, setsAllFull: false });
});

describe('short lines among as many that are as long as the longest', () => {
	/** Six lines of so many characters, each a whole sentence, and eight of eight characters. */
	const page = (long: number): string[] => [
		...Array.from({ length: 6 }, () => `${'茶'.repeat(long - 1)}。`),
		...Array.from({ length: 8 }, () => '春天的茶园里真香'),
	];

	test('are verses, which have no width, while the longest is no longer than a verse', () => {
		expect(measurePage(linesOf(page(20))).wrapWidth).toBeNull();
	});

	test('were cut at a width that is wider than any verse', () => {
		expect(measurePage(linesOf(page(21))).wrapWidth).toBe(42);
	});
});
