/** The figures of the seed page against a list made by hand (tests/fixtures/figures). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outlineJson } from '../../../src/cli/outline-json.ts';
import { figuresOfPage } from '../../../src/cli/page-figures.ts';
import { Figure } from '../../../src/newspaper/model.ts';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

const root = new URL('../../../', import.meta.url);
const source = readFileSync(new URL('content/editions/2024-01-liujiang/01.txt', root), 'utf8');
const golden = readFileSync(new URL('tests/fixtures/figures/2024-01-liujiang-01.tsv', root), 'utf8');

/** Lines whose Chinese numerals are listed too. */
const whole = new Set([19, 91, 95, 99, 103]);

/** The rows of the list, each with the column at which its number stands. */
function listed(): string[] {
	const lines = source.split('\n');
	const passed = new Map<string, number>();
	const rows = golden.split('\n').filter((row) => row !== '' && !row.startsWith('#'));
	return rows.map((row) => {
		const [line = '', printed = '', ...rest] = row.split('\t');
		const column = (lines[Number(line) - 1] ?? '').indexOf(printed, passed.get(line) ?? 0);
		expect(column, row).toBeGreaterThanOrEqual(0);
		passed.set(line, column + printed.length);
		return [line, column + 1, printed, ...rest].join('\t');
	});
}

test('the seed page states the listed figures and no other; its other numbers are none, for the listed reasons', () => {
	const { figures, others } = figuresOfPage(parsePage(source, '01.txt'), source);
	expect(figures.map((figure) => Figure.parse(figure))).toEqual(figures);
	const found = [
		...figures.flatMap((figure) =>
			(['value', 'change', 'streak'] as const).flatMap((part) => {
				const amount = figure[part];
				if (amount === null) return [];
				const { at, printed, unit, bound } = amount;
				const indicator = figure.of === null ? figure.indicator : `${figure.of}：${figure.indicator}`;
				const year = figure.period?.year ?? '-';
				return [{ at, row: [printed, part, indicator, unit, bound, year, figure.kind].join('\t') }];
			}),
		),
		...others
			.filter(({ at, printed }) => whole.has(at.line) || /\d/u.test(printed))
			.map(({ at, printed, reason }) => ({ at, row: [printed, 'not', reason].join('\t') })),
	];
	const rows = found
		.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
		.map(({ at, row }) => `${String(at.line)}\t${String(at.column)}\t${row}`);
	expect(rows).toEqual(listed());
});

test('the outline for programs has the figures, each with its line', () => {
	const { figures } = outlineJson(parsePage(source, '01.txt'), source);
	expect(figures.find(({ value }) => value === 294.26)).toEqual({
		indicator: '地区生产总值',
		value: 294.26,
		unit: '亿元',
		change: 2.1,
		changeUnit: '%',
		period: '2023',
		kind: 'result',
		line: 91,
		column: 114,
	});
});

test('the outline finds the same figures from the parsed page alone', () => {
	const page = parsePage(source, '01.txt');
	expect(outlineJson(page).figures).toEqual(outlineJson(page, source).figures);
});
