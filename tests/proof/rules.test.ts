/** The rules by their own samples: what each must find, and what it must leave. */
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/newspaper/parse-page.ts';
import { proofCodes } from '../../src/proof/codes.ts';
import { proofPage } from '../../src/proof/proof-text.ts';
import type { ProofPage } from '../../src/proof/proof-text.ts';
import type { Rule } from '../../src/proof/rule.ts';
import { rules } from '../../src/proof/rules/index.ts';
import { shippedWordings } from './shipped-wordings.ts';

const { wordings } = await shippedWordings();

/** A sample's page, and the stretches of it that are to be found, as `line:column words`. */
function readSample(sample: string): { source: string; wanted: string[] } {
	const whole = sample.includes('\n') ? sample : `@主题 茶园春早\n\n@正文 ${sample}\n`;
	const wanted: string[] = [];
	let source = '';
	for (const [n, piece] of whole.split(/[⟦⟧]/u).entries()) {
		const lines = source.split('\n');
		if (n % 2 === 1) wanted.push(`${String(lines.length)}:${String((lines.at(-1) ?? '').length + 1)} ${piece}`);
		source += piece;
	}
	return { source, wanted };
}

const findIn = ({ find }: Rule, page: ProofPage) => find({ day: '2024-03-08', pages: [page], wordings });
const pageOf = (source: string): ProofPage => proofPage(parsePage(source), source, '01.txt');

function foundBy(rule: Rule, source: string): string[] {
	const page = pageOf(source);
	return findIn(rule, page).flatMap(({ marks, gaps = [] }) => [
		...marks.map(({ text, at, length }) => {
			const { line, column } = text.placeAt(at);
			return `${String(line)}:${String(column)} ${text.text.slice(at, at + length)}`;
		}),
		...gaps.map(({ line }) => `${String(line)}:${String(page.startOf(line).column)} `),
	]);
}

describe.each(rules.map((rule) => ({ rule, name: rule.name })))('$name', ({ rule }) => {
	test.each(rule.samples)('%s', (sample) => {
		const { source, wanted } = readSample(sample);
		expect(foundBy(rule, source)).toEqual(wanted);
	});

	test('has samples of what it finds and of what it leaves', () => {
		expect(rule.samples.some((sample) => sample.includes('⟦'))).toBe(true);
		expect(rule.samples.some((sample) => !sample.includes('⟦'))).toBe(true);
	});
});

test('every code is found by some sample, and says what to do', () => {
	const found = rules.flatMap((rule) =>
		rule.samples.flatMap((sample) =>
			findIn(rule, pageOf(readSample(sample).source)).flatMap(({ marks, gaps = [] }) => [...marks, ...gaps]),
		),
	);
	expect([...new Set(found.map(({ code }) => code))].sort()).toEqual(Object.keys(proofCodes).sort());
	for (const { severity, todo } of Object.values(proofCodes)) {
		expect(severity).toBe('warning');
		expect(todo).toMatch(/请/);
	}
});
