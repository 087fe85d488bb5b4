import { Page } from '../../src/newspaper/model.ts';
import type { Dateline, LabelledLine, Paragraph, Printed, Role } from '../../src/newspaper/model.ts';

function printed(text: string, ...lines: number[]): Printed {
	return { text, lines, joins: [] };
}

function line(n: number, text: string, role: Role, article: number): LabelledLine {
	return { n, text, column: 1, indent: 0, gap: 1, mark: null, role, article, confidence: 0.9, why: ['样例'] };
}

const chen = { name: '陈名俊', capacity: '通讯员', act: '摄', organisation: '本报' } as const;

const dateline: Dateline = {
	text: '新华社北京1月5日电',
	source: '新华社',
	place: '北京',
	placeAt: 3,
	date: '1月5日',
	line: 4,
	at: 0,
	length: 11,
};

function paragraph(id: string, text: Printed): Paragraph {
	return { kind: 'paragraph', id, rubric: 0, dateline: null, contributors: [], ...text };
}

/** The text `samplePage` was read from. */
export const sampleText = [
	'全区经济工作会议召开',
	'——二届六次全会解读',
	'新兴工业园区。(本报通讯员 陈名俊 摄)',
	'新华社北京1月5日电 会议召开。',
	'今年怎么干',
	'关键词：坚定信念',
	'【攻略】把牢方向',
	'之舵。',
	'本报通讯员 梁彩鸾',
	'群众回家路亮堂堂',
	'学校门前道路安装了路灯。',
	'本报通讯员 陈名俊 摄',
	'去年干得怎样',
	'经济总体向好。',
	'下转第三版',
	'编者按：本版今日起改版。',
	'街头一景。',
	'迈出新步伐',
].join('\n');

/**
 * A page that holds every kind of thing once: a report of two parts with a keyword block whose paragraph was broken
 * in two, photo news, and what belongs to the page.
 */
export function samplePage(): Page {
	return Page.parse({
		lines: [
			line(1, '全区经济工作会议召开', 'headline', 1),
			line(2, '——二届六次全会解读', 'deck', 1),
			line(3, '新兴工业园区。(本报通讯员 陈名俊 摄)', 'caption', 1),
			line(4, '新华社北京1月5日电 会议召开。', 'paragraph', 1),
			line(5, '今年怎么干', 'subheading', 1),
			line(6, '关键词：坚定信念', 'keyword', 1),
			line(7, '【攻略】把牢方向', 'paragraph', 1),
			line(8, '之舵。', 'continuation', 1),
			line(9, '本报通讯员 梁彩鸾', 'byline', 1),
			line(10, '群众回家路亮堂堂', 'headline', 2),
			line(11, '学校门前道路安装了路灯。', 'paragraph', 2),
			line(12, '本报通讯员 陈名俊 摄', 'credit', 2),
			line(13, '去年干得怎样', 'headline', 1),
			line(14, '经济总体向好。', 'paragraph', 1),
			line(15, '下转第三版', 'jump', 1),
			line(16, '编者按：本版今日起改版。', 'editor-note', 0),
			line(17, '街头一景。', 'caption', 0),
			{ ...line(18, '迈出新步伐', 'banner', 0), confidence: 0.1 },
		],
		articles: [
			{
				n: 1,
				kind: 'report',
				photoNews: false,
				kicker: null,
				headline: printed('全区经济工作会议召开', 1),
				deck: printed('——二届六次全会解读', 2),
				dateline,
				contributors: [{ name: '梁彩鸾', capacity: '通讯员', act: '文', organisation: '本报' }],
				parts: [
					{
						id: 'part-1',
						heading: null,
						firstLine: 1,
						lastLine: 9,
						blocks: [
							{
								kind: 'photo',
								id: 'photo-1',
								caption: printed('新兴工业园区。', 3),
								credit: printed('(本报通讯员 陈名俊 摄)', 3),
								contributors: [{ ...chen, at: 7, length: 3 }],
								number: 1,
							},
							{ ...paragraph('p1', printed('新华社北京1月5日电 会议召开。', 4)), dateline },
							{ kind: 'subheading', id: 's1', level: 1, ...printed('今年怎么干', 5) },
							{
								kind: 'keyword-block',
								id: 'k1',
								keyword: '坚定信念',
								at: 4,
								...printed('关键词：坚定信念', 6),
								paragraphs: [
									{
										...paragraph('p2', printed('【攻略】把牢方向之舵。', 7)),
										rubric: 4,
										lines: [7, 8],
										joins: [{ offset: 8, line: 8, separator: '' }],
									},
								],
							},
							{ kind: 'byline', ...printed('本报通讯员 梁彩鸾', 9), contributors: [] },
						],
					},
					{
						id: 'part-2',
						heading: printed('去年干得怎样', 13),
						firstLine: 13,
						lastLine: 15,
						blocks: [paragraph('p3', printed('经济总体向好。', 14)), { kind: 'jump', ...printed('下转第三版', 15) }],
					},
				],
			},
			{
				n: 2,
				kind: 'brief',
				photoNews: true,
				kicker: null,
				headline: printed('群众回家路亮堂堂', 10),
				deck: null,
				dateline: null,
				contributors: [chen],
				parts: [
					{
						id: 'part-1',
						heading: null,
						firstLine: 10,
						lastLine: 12,
						blocks: [
							paragraph('p1', printed('学校门前道路安装了路灯。', 11)),
							{
								kind: 'photo',
								id: 'photo-2',
								caption: null,
								credit: printed('本报通讯员 陈名俊 摄', 12),
								contributors: [{ ...chen, at: 6, length: 3 }],
								number: 2,
							},
						],
					},
				],
			},
		],
		items: [
			{ kind: 'editor-note', id: 'note-1', paragraphs: [printed('编者按：本版今日起改版。', 16)] },
			{
				kind: 'photo',
				id: 'photo-3',
				caption: printed('街头一景。', 17),
				credit: null,
				contributors: [],
				number: 3,
			},
			{ kind: 'banner', ...printed('迈出新步伐', 18) },
		],
		ledger: [{ line: 1, column: 1, length: 10, role: 'headline', article: 1, rule: 'best-path' }],
		diagnostics: [
			{
				code: 'banner-without-article',
				severity: 'warning',
				file: '01.txt',
				line: 18,
				column: 1,
				message: '这一行像标题，下面却没有文章。',
			},
		],
	});
}
