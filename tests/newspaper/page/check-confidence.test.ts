import { describe, expect, test } from 'vitest';
import { checkConfidence, unsureBelow } from '../../../src/newspaper/page/check-confidence.ts';
import { nothingRead, type Reading, readings } from '../../../src/newspaper/lines/readings.ts';
import type { Role } from '../../../src/newspaper/model.ts';
import type { Placement } from '../../../src/newspaper/page/ledger.ts';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

type Changes = { rule?: string; marked?: boolean; roles?: [Role, Role]; reads?: Reading };

const placed = (text: string, confidence: number, changes: Changes = {}): Placement => ({
	line: {
		line: { n: 4, text, column: 3, indent: 2, gap: 0, mark: changes.marked === true ? 'headline' : null },
		label: {
			role: changes.roles?.[0] ?? 'headline',
			runnerUp: changes.roles?.[1] ?? 'subheading',
			confidence,
			why: [],
		},
		reading: changes.reads === undefined ? nothingRead : { ...nothingRead, set: readings[changes.reads] },
		setting: null,
	},
	article: 1,
	rule: changes.rule ?? 'best-path',
});

test('a line below the threshold is a warning that names both roles, the marks and the first words', () => {
	const found = checkConfidence([placed('群众回家路从此亮堂堂全区上下齐努力', unsureBelow - 0.01)], '01.txt');
	expect(found).toMatchObject([{ code: 'low-confidence', severity: 'warning', file: '01.txt', line: 4, column: 3 }]);
	for (const words of ['“群众回家路从此亮堂堂全区…”', '当作主题', '可能是小标题', '“@主题”或“@小标题”'])
		expect(found[0]?.message).toContain(words);
});

describe('none for', () => {
	test.each<[string, Placement]>([
		['a line at the threshold', placed('春茶', unsureBelow)],
		['a marked line', placed('春茶', 0.1, { marked: true })],
		['a line that prints a headline again', placed('春茶', 0.1, { rule: 'printed-twice' })],
		['a line whose mark is an error already', placed('@甲乙 春茶', 0.1)],
		['a rubric that is the page’s or a kicker', placed('今日谈', 0.1, { roles: ['kicker', 'banner'] })],
		['a source in brackets, text or byline', placed('（本报综合）', 0.1, { roles: ['byline', 'paragraph'] })],
		['a photo’s only text', placed('雪后的县城。', 0.1, { roles: ['paragraph', 'caption'] })],
		['a byline that reads as one', placed('记者 覃芳', 0.6, { roles: ['byline', 'subheading'], reads: 'byline' })],
		['a credit that reads as one', placed('覃芳 摄', 0.6, { roles: ['credit', 'headline'], reads: 'credit' })],
	])('%s', (_, placement) => {
		expect(checkConfidence([placement], '')).toEqual([]);
	});
});

test('what reads as a byline and is taken for something else is asked about', () => {
	expect(checkConfidence([placed('覃芳', 0.6, { roles: ['subheading', 'byline'], reads: 'byline' })], '')).toHaveLength(
		1,
	);
});

test('the mark of either role settles the line, and the page is labelled around it', () => {
	const text = '茶园\n春早\n炒茶\n师傅\n山里\n人家';
	const unsure = parsePage(text).diagnostics.filter(({ code }) => code === 'low-confidence');
	expect(unsure.length).toBeGreaterThan(0);
	for (const { line, message } of unsure) {
		for (const [mark] of message.matchAll(/@\p{L}+/gu)) {
			const lines = text.split('\n').map((words, i) => (i === line - 1 ? `${mark} ${words}` : words));
			const { diagnostics } = parsePage(lines.join('\n'));
			expect(diagnostics.filter((found) => found.code === 'low-confidence' && found.line === line)).toEqual([]);
		}
	}
});
