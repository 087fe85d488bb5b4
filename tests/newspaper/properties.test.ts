/** What must hold of any text whatever. A failing run prints the seed and the smallest text that fails. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Page } from '../../src/newspaper/model.ts';
import { parsePage } from '../../src/newspaper/parse-page.ts';
import { processorTime } from '../support/processor-time.ts';
import { withIdeographs } from '../../src/unicode/with-ideographs.ts';
import { publishedText, sourceText } from './conservation.ts';
import { readRealPages } from './real-pages.ts';

const seed = Number(process.env['SEED'] ?? '20240105');
const runs = { seed, numRuns: 300 };
const seedPage = readFileSync(new URL('../../content/editions/2024-01-liujiang/01.txt', import.meta.url), 'utf8');
const realPages = readRealPages();

const piece = fc.oneof(
	fc.constantFrom(
		'本报讯（记者 王五）',
		'关键词：',
		'【攻略】',
		'——',
		'（本报记者 王小五 摄）',
		'（下转第三版）',
		'。',
		'，',
		'“',
		'”',
		'\u3000',
		'\uFEFF',
		'\u200B',
		'\u00AD',
		'\uFFFC',
		'\u2028',
		'\u000B',
		'\u0085',
		'︵本报记者 王小五 摄︶',
		'\u{20000}',
		'\uD800',
	),
	fc.constantFrom(
		'近日',
		'图为',
		'第3版',
		'编者按',
		'2024年',
		'发展',
		'张三',
		'记者',
		'摄',
		'一、',
		'@正文 ',
		'@引题 ',
		'@接上 ',
		'@啥 ',
	),
	fc.string({ maxLength: 12, unit: 'binary' }),
	fc.string({
		maxLength: 60,
		unit: fc.constantFrom(...Array.from('柳江区委经济社会发展的主要预期目标是地区生产总值增长')),
	}),
);
const randomPage = fc
	.array(fc.tuple(fc.array(piece, { maxLength: 6 }), fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n\n\n\n')), {
		maxLength: 40,
	})
	.map((lines) => lines.map(([pieces, end]) => pieces.join('') + end).join(''));

type Edit = 'drop' | 'double' | 'swap' | 'join' | 'split' | 'garble';

/** Does one edit to a page's lines, in place, at the line that `at` leads to. */
function editLines(lines: string[], edit: Edit, at: number): void {
	const i = at % Math.max(lines.length, 1);
	const line = lines[i] ?? '';
	const next = lines[i + 1] ?? '';
	switch (edit) {
		case 'drop':
			lines.splice(i, 1);
			break;
		case 'double':
			lines.splice(i, 0, line);
			break;
		case 'swap':
			lines.splice(i, 2, next, line);
			break;
		case 'join':
			lines.splice(i, 2, line + next);
			break;
		case 'split': {
			const middle = at % Math.max(line.length, 1);
			lines.splice(i, 1, line.slice(0, middle), line.slice(middle));
			break;
		}
		case 'garble':
			lines[i] = line.replace(/./gu, (c, k: number) => ((k + at) % 7 === 0 ? '□' : c));
			break;
	}
}

/** Real lines dropped, doubled, swapped, joined, split or garbled; a long page only in part, to be quick. */
const editedPage = fc
	.tuple(
		fc.constantFrom(...realPages),
		fc.nat(),
		fc.array(fc.tuple(fc.constantFrom<Edit>('drop', 'double', 'swap', 'join', 'split', 'garble'), fc.nat()), {
			minLength: 1,
			maxLength: 12,
		}),
	)
	.map(([text, start, edits]) => {
		const all = text.split('\n');
		const from = all.length > 120 ? start % (all.length - 60) : 0;
		const lines = all.slice(from, from + 120);
		for (const [edit, at] of edits) editLines(lines, edit, at);
		return lines.join('\n');
	});

/** Line ends as Unicode has them, written out anew. */
const linesOf = (text: string): string[] => text.split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/);

/** Without what shows nothing; a joiner may be kept where it makes one picture of two. */
const shown = (text: string): string => text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF\uFFFC]/gu, '');

const nonBlank = (text: string): number[] =>
	linesOf(text).flatMap((line, i) => (shown(line).trim() === '' ? [] : [i + 1]));

describe.each([
	['random pages', randomPage],
	['edited real pages', editedPage],
])(`%s (seed ${String(seed)})`, (_, pages) => {
	test('each line that is not blank stands in the ledger exactly once, in order', () => {
		fc.assert(
			fc.property(pages, (text) => {
				const page = parsePage(text);
				const places = page.ledger.map(({ line, column }) => ({ n: line, column }));
				expect(page.lines.map(({ n, column }) => ({ n, column }))).toEqual(places);
				expect([...new Set(places.map(({ n }) => n))]).toEqual(nonBlank(text));
				// Of a line that holds several things each stands there once, in order.
				for (const [i, { n, column }] of places.entries())
					if (places[i - 1]?.n === n) expect(column).toBeGreaterThan(places[i - 1]?.column ?? 0);
			}),
			runs,
		);
	});

	test('all text is published: nothing lost, nothing added, nothing out of order', () => {
		fc.assert(
			fc.property(pages, (text) => {
				const page = parsePage(text);
				expect(publishedText(page)).toBe(sourceText(page));
			}),
			runs,
		);
	});

	test('what comes out has the shape of the model', () => {
		fc.assert(
			fc.property(pages, (text) => {
				expect(Page.safeParse(parsePage(text)).error).toBeUndefined();
			}),
			runs,
		);
	});

	test('positions are those of the source', () => {
		fc.assert(
			fc.property(pages, (text) => {
				const source = linesOf(withIdeographs(text));
				for (const { n, column, text: line } of parsePage(text).lines) {
					expect(shown(source[n - 1]?.slice(column - 1) ?? '').startsWith(shown(line))).toBe(true);
					expect(source[n - 1]?.charAt(column - 1)).toBe(line.charAt(0));
				}
			}),
			runs,
		);
	});
});

describe('cost', () => {
	/** What it takes to parse texts whose pages are all kept: memory costs time as well. */
	const cost = (texts: readonly string[]): number => {
		let pages: unknown[] = [];
		const time = processorTime(() => {
			pages = texts.map((text) => parsePage(text));
		});
		expect(pages.length).toBe(texts.length);
		return time;
	};

	/**
	 * How many times as long a page ten times as long takes: ten times what it takes against ten pages. Taken by turns
	 * until both have had a turn that nothing else was in the way of; what is not linear never gets there.
	 */
	const growth = (page: string): number => {
		const tenfold = [page.repeat(10)];
		const ten = Array.from({ length: 10 }, () => page);
		const fastest = { ten: Infinity, tenfold: Infinity };
		for (let turn = 0; turn < 20 && (turn < 3 || (10 * fastest.tenfold) / fastest.ten > 12); turn++) {
			fastest.ten = Math.min(fastest.ten, cost(ten));
			fastest.tenfold = Math.min(fastest.tenfold, cost(tenfold));
		}
		return (10 * fastest.tenfold) / fastest.ten;
	};

	test('a page ten times as long takes at most twelve times as long', () => {
		expect(growth(seedPage.repeat(30))).toBeLessThanOrEqual(12);
	}, 60_000);

	test('edited real pages ten times as long take at most twelve times as long', () => {
		const [seedText = '', ...edited] = realPages.map((text, k) => {
			const lines = text.split('\n');
			for (const [i, edit] of (['swap', 'split', 'double', 'join', 'drop', 'garble'] as const).entries())
				editLines(lines, edit, 7 * (i + k));
			return lines.join('\n');
		});
		const page = [seedText, ...edited].join('\n').slice(0, 60_000).repeat(2);
		expect(growth(page)).toBeLessThanOrEqual(12);
	}, 60_000);

	test.each([
		['a line of 200,000 characters', '发展，'.repeat(66_667)],
		['200,000 brackets', '（'.repeat(200_000)],
		['200,000 spaces inside a line', `甲${' '.repeat(200_000)}乙`],
		['100,000 lines of one character', '甲\n'.repeat(100_000)],
	])(
		'%s: published whole',
		(_, text) => {
			const page = parsePage(text);
			expect(publishedText(page)).toBe(sourceText(page));
			expect(page.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
		},
		60_000,
	);
});
