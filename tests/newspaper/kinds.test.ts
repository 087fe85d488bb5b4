/**
 * The kinds of piece that stand in every county paper, each as labelled pages (NAME.txt, NAME.labels.tsv: line number,
 * accepted roles, article; 0 is the page's). The cues were made with those in `known`; for those in `held-out` none was.
 * `county` holds whole pages of made-up papers, which the weights are fitted to as well. Those in `unseen` were labelled
 * before the parser read them: no cue was made with them and no weight fitted to them. The same holds for
 * `services-held-out` and `strangers`; with `services` cues were made. The folder's README says more.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/newspaper/parse-page.ts';
import { wrappedCopy } from '../fit/copies.ts';
import { type LabelledPage, readLabelledPages } from '../fit/labelled-pages.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'kinds');

/** Lines that are read otherwise than labelled: number, role, text. */
function misread(pages: string): { wrong: string[]; lines: number } {
	return misreadOn(readLabelledPages(join(folder, pages)));
}
function misreadOn(pages: readonly LabelledPage[]): { wrong: string[]; lines: number } {
	const wrong: string[] = [];
	let lines = 0;
	for (const { name, text, accepted } of pages) {
		for (const [i, line] of parsePage(text, name).lines.entries()) {
			lines++;
			if (!(accepted[i] ?? []).includes(line.role)) wrong.push(`${name} ${String(line.n)} ${line.role} ${line.text}`);
		}
	}
	return { wrong, lines };
}

test('every line of the known pages is read as it is labelled', () => {
	expect(misread('known').wrong).toEqual([]);
});

test('of the held-out pages nine lines in ten are', () => {
	const { wrong, lines } = misread('held-out');
	expect(lines).toBeGreaterThan(60);
	expect(wrong.length / lines).toBeLessThan(0.1);
});

test('of whole pages of county papers that weights were fitted to 97 lines in a hundred are', () => {
	const { wrong, lines } = misread('county');
	expect(lines).toBeGreaterThan(5000);
	expect(wrong.length / lines).toBeLessThan(0.03);
});

test('of whole pages of papers that nothing was made with more than four lines in five are', () => {
	const { wrong, lines } = misread('unseen');
	expect(lines).toBeGreaterThan(200);
	expect(wrong.length / lines).toBeLessThan(0.2);
});

test.each([
	['services', 0.05],
	['services-held-out', 0.12],
	['strangers', 0.13],
])(
	'and most of those of pages of services, and of pages that strangers to the parser wrote (%s)',
	(pages, mostWrong) => {
		const { wrong, lines } = misread(pages);
		expect(lines).toBeGreaterThan(170);
		expect(wrong.length / lines).toBeLessThan(mostWrong);
	},
);

test.each([0, 1, 2, 3])('of copies that were cut at a width nine lines in ten are (copy %i)', (turn) => {
	const copies = readLabelledPages(join(folder, 'county')).map((it) => wrappedCopy(it, turn));
	const { wrong, lines } = misreadOn(copies.filter((it) => it !== null));
	expect(lines).toBeGreaterThan(1000);
	expect(wrong.length / lines).toBeLessThan(0.1);
});

const page = (...lines: string[]): ReturnType<typeof parsePage> => parsePage(lines.join('\n\n'), 'page.txt');
const textsIn = ({ articles }: ReturnType<typeof parsePage>): string[] =>
	articles.flatMap(({ parts }) =>
		parts.flatMap(({ blocks }) => blocks.flatMap((it) => ('text' in it ? [it.text] : []))),
	);

const halfWidth: Readonly<Record<string, string>> = {
	'，': ',',
	'。': '.',
	'；': ';',
	'：': ':',
	'？': '?',
	'！': '!',
	'（': '(',
	'）': ')',
};

test('a page whose punctuation is half as wide is read alike', () => {
	for (const { name, text } of readLabelledPages(join(folder, 'known'))) {
		const half = text.replace(/[，。；：？！（）]/gu, (sign) => halfWidth[sign] ?? sign);
		const rolesOf = (source: string): string[] =>
			parsePage(source, name).lines.map(({ n, role }) => `${String(n)} ${role}`);
		expect([name, ...rolesOf(half)]).toEqual([name, ...rolesOf(text)]);
	}
});

describe('lines stay lines', () => {
	test('of a poem, under its title and its poet', () => {
		const verses = ['走过田埂的时候', '父亲的背影', '比山还要高一点', '后来我长高了', '父亲却一年年', '矮下去'];
		const read = page('父亲的背影（外一首）', '◎ 石晓东', ...verses, '水车', '转了一百年', '还在原地', '把水舀上来');
		expect(read.articles).toHaveLength(1);
		expect(textsIn(read)).toEqual(expect.arrayContaining(['水车', ...verses]));
	});

	test('and keep their stanzas', () => {
		const poem = [
			'致乡村教师（诗）',
			'◎ 莫一凡',
			'',
			'你是一支粉笔',
			'把山路写长',
			'',
			'你是一盏油灯',
			'照亮窗外的雪',
			'',
			'还站在讲台上',
			'一站三十年',
		];
		const [article] = parsePage(poem.join('\n'), 'poem.txt').articles;
		const settings = article?.parts.flatMap(({ blocks }) =>
			blocks.flatMap((it) => (it.kind === 'paragraph' ? [it.setting] : [])),
		);
		expect(settings).toEqual(['verse', 'verse', 'stanza', 'verse', 'stanza', 'verse']);
	});

	test('of a table, row by row, and running text is none', () => {
		const rows = ['7:20 新闻重播', '8:00 电视剧：大山的女儿', '12:10 法治在线'];
		const report = [
			'县城开通公交专线',
			'本报讯（记者 覃芳）5月6日，县城至龙泉的公交专线正式开通，沿线群众出行更加方便。',
		];
		const paragraphs = page('今日荧屏', ...rows, ...report).articles.flatMap(({ parts }) =>
			parts.flatMap(({ blocks }) => blocks.flatMap((it) => (it.kind === 'paragraph' ? [it.setting] : []))),
		);
		expect(paragraphs).toEqual(['row', 'row', 'row', undefined]);
	});

	test('of a notice, item by item', () => {
		const items = ['一、封山范围：全部林地。', '二、禁止下列行为：', '（一）砍柴、放牧；', '（二）野外用火。'];
		const read = page('青禾县人民政府关于封山育林的通告', '现将有关事项通告如下：', ...items, '特此通告。');
		expect(textsIn(read)).toEqual(expect.arrayContaining(items));
	});

	test('of a list of names, whose people wrote nothing', () => {
		const rows = ['韦勇　覃芳　莫桂香　兰新妹', '陈　远　李　华　欧阳春', '拉堡镇：韦国强　覃大明'];
		const read = page('青禾县2023年度先进个人名单', ...rows);
		expect(textsIn(read)).toEqual(rows);
		expect(read.articles.flatMap(({ contributors }) => contributors)).toEqual([]);
	});
});
