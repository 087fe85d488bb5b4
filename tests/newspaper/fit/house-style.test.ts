/** 体例: what is learned of a paper from the pages that its editor has put right. */
import { describe, expect, test } from 'vitest';
import { type CorrectedPage, learnHouseStyle } from '../../../src/newspaper/fit/house-style.ts';
import { wordingKey } from '../../../src/newspaper/fit/wording-key.ts';
import { parsePage } from '../../../src/newspaper/parse-page.ts';
import { parseWith } from '../../../src/newspaper/parse-with.ts';

const corrected = (text: string): CorrectedPage => ({ text, page: parsePage(text) });

describe('a line that was marked is known again', () => {
	const news = '茶园春早\n\n本报讯 近日，青禾县的茶园里一片繁忙。\n';

	test('however it is spaced, and whatever its figures are', () => {
		const { settled } = learnHouseStyle([corrected(`@报头 ◎ 青禾县融媒体中心主办 第16期\n\n${news}`)]);
		const again = wordingKey('◎青禾县融媒体中心主办　第１７期');
		expect(again === null ? undefined : settled.get(again)).toBe('furniture');
	});

	test('and by its last mark, also where that was taken away', () => {
		const [older, newer, bare] = ['@通栏 今日青禾\n\n', '@引题 今日青禾\n\n', '今日青禾\n\n'].map((line) =>
			corrected(`${line}@主题 ${news}`),
		);
		const key = wordingKey('今日青禾') ?? '';
		const pages = [older, newer, bare].filter((one) => one !== undefined);
		expect(learnHouseStyle(pages.toReversed()).settled.get(key)).toBeUndefined();
		expect(learnHouseStyle(pages.slice(0, 2).toReversed()).settled.get(key)).toBe('kicker');
		expect(learnHouseStyle(pages.slice(0, 1)).settled.get(key)).toBe('banner');
	});

	test('unless it is too long to be printed twice', () => {
		expect(wordingKey('青'.repeat(30))).toBe('青'.repeat(30));
		expect(wordingKey('青'.repeat(31))).toBeNull();
	});
});

test('nothing is learned of a paper without corrected pages', () => {
	expect(learnHouseStyle([])).toEqual({ settled: new Map(), table: null });
});

describe('what a paper does time and again is learned', () => {
	/** A paper whose second line of a title goes on with it; nothing but the editor says so. */
	const piece = (first: string, second: string, mark = '') =>
		`${first}\n${mark}${second}\n\n本报讯 近日，青禾县${second}，${first}。全县各镇都有了新的办法，群众十分满意。\n\n`;
	const titles: [string, string][] = [
		['秋粮颗粒归仓', '农机抢收忙'],
		['水库除险加固', '工地掀热潮'],
		['校园餐桌安全', '部门共守护'],
		['老街换了新颜', '游客纷纷来'],
		['果园又逢丰年', '电商销路广'],
		['乡村夜校开课', '学员热情高'],
	];
	const learned = titles.map(([first, second]) => corrected(piece(first, second, '@副题 ')));
	const fresh = piece('茶厂机声隆隆', '工人赶制忙');

	test('the second line of a title, of three pages', () => {
		const { table } = learnHouseStyle(learned.slice(0, 3));
		const roles = (table === null ? parsePage(fresh) : parseWith(table, fresh, '')).lines.map(({ role }) => role);
		expect(parsePage(fresh).lines[1]?.role).not.toBe('deck');
		expect(roles.slice(0, 3)).toEqual(['headline', 'deck', 'paragraph']);
	});

	test('the same of the same pages, figure for figure', () => {
		const { table } = learnHouseStyle(learned);
		expect(table).not.toBeNull();
		expect(learnHouseStyle(learned).table).toEqual(table);
	});

	test('the same of characters that a PDF gives for others: ⾦ is 金', () => {
		const golden = titles.map(([first, second]) => piece(first.replace(/^./u, '金'), second, '@副题 '));
		const ofPdf = golden.map((text) => corrected(text.replaceAll('金', '⾦')));
		expect(learnHouseStyle(ofPdf).table).toEqual(learnHouseStyle(golden.map(corrected)).table);
	});
});
