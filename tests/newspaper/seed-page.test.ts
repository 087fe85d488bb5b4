/** The first real page, whole: what the issue of the paper says must come out of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block, Printed } from '../../src/newspaper/model.ts';
import { parsePage } from '../../src/newspaper/parse-page.ts';

const text = readFileSync(new URL('../../content/editions/2024-01-liujiang/01.txt', import.meta.url), 'utf8');
const page = parsePage(text, '01.txt');
const [report, canteens, lamps, washing] = page.articles;
const blocks = page.articles.flatMap(({ parts }) => parts.flatMap((part) => part.blocks));

function ofKind<K extends Block['kind']>(kind: K): Extract<Block, { kind: K }>[] {
	return blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

/** Roles as hand-labelled; `|` joins accepted ones. */
const labels: Record<number, string> = {
	...{ 3: 'headline', 5: 'deck', 9: 'caption', 11: 'paragraph', 13: 'subheading', 15: 'paragraph', 17: 'paragraph' },
	...{
		19: 'paragraph',
		21: 'paragraph',
		23: 'keyword',
		25: 'paragraph',
		27: 'keyword',
		29: 'paragraph',
		31: 'keyword',
	},
	...{ 33: 'paragraph', 35: 'continuation', 37: 'keyword', 39: 'paragraph', 41: 'keyword', 43: 'paragraph' },
	...{ 45: 'keyword', 47: 'paragraph', 49: 'keyword', 51: 'paragraph', 53: 'byline', 55: 'kicker|headline' },
	...{ 57: 'headline|deck', 59: 'paragraph', 61: 'paragraph', 63: 'paragraph', 65: 'paragraph', 67: 'headline' },
	...{ 71: 'paragraph', 73: 'paragraph', 75: 'continuation', 77: 'credit', 79: 'headline', 83: 'paragraph' },
	...{ 85: 'paragraph', 87: 'credit', 89: 'subheading|headline', 91: 'paragraph', 93: 'subheading', 95: 'paragraph' },
	...{ 97: 'subheading', 99: 'paragraph', 101: 'subheading', 103: 'paragraph', 107: 'caption', 111: 'caption' },
	113: 'banner',
};

describe('the seed page', () => {
	test('gives each of its 51 lines the role an editor gave it', () => {
		expect(page.lines).toHaveLength(51);
		const wrong = page.lines.filter(({ n, role }) => !(labels[n] ?? '').split('|').includes(role));
		expect(wrong.map(({ n, role }) => `${String(n)}: ${role}`)).toEqual([]);
	});

	test('is one report and three briefs, two of them photo news', () => {
		expect(page.articles.map(({ kind }) => kind)).toEqual(['report', 'brief', 'brief', 'brief']);
		expect([canteens?.photoNews, lamps?.photoNews, washing?.photoNews]).toEqual([false, true, true]);
	});

	test('reunites the report that three briefs cut in two', () => {
		expect(report?.headline?.text).toBe('笃行实干出实绩 奋楫扬帆再启航');
		expect(report?.deck?.text).toBe('——中共柳江区委二届六次全会暨经济工作会议解读');
		expect(report?.parts.map(({ firstLine, lastLine }) => [firstLine, lastLine])).toEqual([
			[3, 53],
			[89, 111],
		]);
		expect(report?.parts[1]?.heading?.text).toBe('2023年踔厉奋发 书写实干成绩单');
		expect(ofKind('subheading').map(({ text: heading, level }) => [heading, level])).toEqual([
			['2024年凝心聚力 擘画蓝图再出发', 1],
			['经济和社会稳定“双赢”', 2],
			['城乡“蝶变”为群众幸福“加码”', 2],
			['环境优化和党建引领聚力', 2],
		]);
	});

	test('keeps the seven keyword blocks in order, each with its 攻略', () => {
		const keywords = ofKind('keyword-block');
		expect(keywords.map(({ keyword }) => keyword)).toEqual([
			'坚定信念',
			'经济发展',
			'城乡环境',
			'民生福祉',
			'改革开放',
			'社会稳定',
			'党的建设',
		]);
		expect(keywords.flatMap(({ paragraphs }) => paragraphs.map(({ text, rubric }) => text.slice(0, rubric)))).toEqual(
			new Array(7).fill('【攻略】'),
		);
	});

	test('mends both broken paragraphs and remembers where', () => {
		const joined = (line: number): { text: string; lines: number[]; at: string[] } | undefined => {
			const paragraphs: Printed[] = [
				...ofKind('paragraph'),
				...ofKind('keyword-block').flatMap((block) => block.paragraphs),
			];
			const found = paragraphs.find(({ lines }) => lines.includes(line));
			return found && { ...found, at: found.joins.map(({ offset }) => found.text.slice(offset - 3, offset + 3)) };
		};
		expect(joined(35)).toMatchObject({ lines: [33, 35], at: ['绿色发展画卷'] });
		expect(joined(35)?.text.endsWith('描绘绿色发展画卷。')).toBe(true);
		expect(joined(75)).toMatchObject({ lines: [73, 75], at: ['正门前这条长'] });
	});

	test('finds five photos, each with what it shows and who took it', () => {
		const photos = ofKind('photo');
		expect(
			photos
				.toSorted((a, b) => a.number - b.number)
				.map(({ caption, contributors }) => [caption?.text ?? null, contributors[0]?.name]),
		).toEqual([
			['新兴工业园区。', '覃海南'],
			[null, '陈名俊'],
			[null, '黄小芳'],
			['工业生产精益求精。', '钟奇雄'],
			['广西天乐药业股份有限公司整体搬迁改造项目开工仪式。', '覃嘉隆'],
		]);
		expect(photos.find(({ number }) => number === 1)?.credit?.text).toBe('(本报通讯员 覃海南 摄)');
	});

	test('names eight contributors with capacity and act, and the dateline', () => {
		const people = page.articles.flatMap(({ contributors }) => contributors);
		expect(new Set(people.map(({ capacity }) => capacity))).toEqual(new Set(['通讯员']));
		expect(people.map(({ name, act }) => `${name} ${act}`).toSorted()).toEqual(
			[
				'梁彩鸾 文',
				'覃海南 摄',
				'钟奇雄 摄',
				'覃嘉隆 摄',
				'陈名俊 摄',
				'黄小芳 摄',
				'覃淑丽 文',
				'马盼盼 文',
			].toSorted(),
		);
		expect(canteens?.dateline).toMatchObject({ text: '日报消息', source: '日报', place: null, date: null, line: 59 });
		expect(canteens?.kicker?.text).toBe('柳江区开展校园周边流动摊点整治行动');
		expect(canteens?.headline?.text).toBe('守护学生『舌尖上的安全』');
	});

	test('keeps the last line as the page’s banner and says so', () => {
		expect(page.items).toEqual([{ kind: 'banner', text: '迈出新步伐 彰显新担当', lines: [113], joins: [] }]);
		const found = page.diagnostics.filter(({ code }) => code !== 'low-confidence');
		expect(found.map(({ code, severity, line }) => [code, severity, line])).toEqual([
			['joined-paragraph', 'info', 35],
			['joined-paragraph', 'info', 75],
			['reunited-article', 'info', 89],
			['banner-without-article', 'warning', 113],
		]);
	});

	test.each([
		['a byte order mark', `\uFEFF${text}`],
		['CR LF line ends', text.replace(/\n/g, '\r\n')],
		['CR line ends', text.replace(/\n/g, '\r')],
		['every line indented by two em spaces', text.replace(/^(?=.)/gmu, '\u3000\u3000')],
		['paragraphs indented by two em spaces', text.replace(/^(?=.{46})/gmu, '\u3000\u3000')],
		['half-width punctuation', text.replace(/，/g, ',').replace(/：/g, ':').replace(/（/g, '(').replace(/）/g, ')')],
	])('is read the same with %s', (_, variant) => {
		const roles = (of: typeof page): string[] =>
			of.lines.map(({ n, role, article }) => `${String(n)} ${role} ${String(article)}`);
		expect(roles(parsePage(variant))).toEqual(roles(page));
	});
});

test('no line of the seed page is one that the parser is unsure of', () => {
	expect(page.diagnostics.filter(({ code }) => code === 'low-confidence')).toEqual([]);
});
