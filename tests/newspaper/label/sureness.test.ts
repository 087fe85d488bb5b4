import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mergeWeights } from '../../../src/newspaper/label/prior.ts';
import { observeSureness, rateSureness, surenessFacts } from '../../../src/newspaper/label/sureness.ts';
import { readLines } from '../../../src/newspaper/lines/lines.ts';
import type { LineView } from '../../../src/newspaper/lines/line-view.ts';
import { measurePage } from '../../../src/newspaper/lines/page-shape.ts';
import { viewLines } from '../../../src/newspaper/lines/view-lines.ts';
import { readLabelledPages } from '../../fit/labelled-pages.ts';
import { scorePages } from '../../fit/score-pages.ts';
import { fitSureness, sureBy, type SureLine } from '../../fit/sure-lines.ts';
import { readWeights } from '../../fit/write-weights.ts';

const viewsOf = (...texts: string[]): LineView[] => {
	const { lines } = readLines(texts.join('\n'), '');
	return viewLines(lines, measurePage(lines));
};
const long = '本报讯（记者 覃芳）5月6日，县城至龙泉的公交专线正式开通，沿线群众出行更加方便，票价不变。';
const rate = (views: readonly LineView[], ...leads: number[]): number[] => [
	...rateSureness(views, Float64Array.from(leads)).slice(0, views.length),
];

describe('a label is the surer', () => {
	const views = viewsOf('春耕备耕', '茶园春早', long);

	test('the more points it leads by', () => {
		const sure = [0, 1, 3, 6, 12].map((lead) => rate(views, 8, lead, 8)[1] ?? 0);
		expect(sure).toEqual(sure.toSorted((a, b) => a - b));
		expect(new Set(sure).size).toBe(sure.length);
	});

	test('the surer its neighbours are', () => {
		expect(rate(views, 8, 4, 8)[1]).toBeGreaterThan(rate(views, 1, 4, 8)[1] ?? 1);
		expect(rate(views, 8, 4, 8)[1]).toBeGreaterThan(rate(views, 8, 4, 1)[1] ?? 1);
	});

	test('on a long line', () => {
		const [, short = 1] = rate(views, 8, 4, 8);
		const [, ofLong = 0] = rate(viewsOf('春耕备耕', long, long), 8, 4, 8);
		expect(ofLong).toBeGreaterThan(short);
	});

	test('among short lines that are sure', () => {
		const many = viewsOf('春耕备耕', long, '茶园春早', long, '炒茶师傅', long, '山里人家', long, '采茶姑娘');
		const page = (others: number): number => rate(many, 8, 8, others, 8, others, 8, 8, 8, 4)[8] ?? 0;
		expect(page(8)).toBeGreaterThan(page(0.5));
	});
});

test('a marked line is sure', () => {
	expect(rate(viewsOf('@主题 春耕备耕', '茶园春早'), 0, 2)[0]).toBe(1);
});

test('a line has as many facts as are named', () => {
	const views = viewsOf('春耕备耕', '茶园春早');
	expect(observeSureness(views, Float64Array.of(1, 2)).length).toBeGreaterThanOrEqual(2 * surenessFacts.length);
});

test('the regression finds what lines were drawn from', () => {
	const counts = Float64Array.from(surenessFacts, (_, i) => (i === 0 ? -0.5 : i === 1 ? 1.5 : 0));
	const lines: SureLine[] = Array.from({ length: 40 }, (_, i) => {
		const facts = Float64Array.from(surenessFacts, (_, fact) => (fact === 0 ? 1 : fact === 1 ? i / 10 : 0));
		const line = { page: '', facts, right: true, weight: 1 };
		const sure = sureBy(counts, line);
		return [
			{ ...line, weight: 100 * sure },
			{ ...line, right: false, weight: 100 * (1 - sure) },
		];
	}).flat();
	const found = fitSureness(lines);
	expect(found[0]).toBeCloseTo(-0.5, 1);
	expect(found[1]).toBeCloseTo(1.5, 1);
});

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'kinds');

/** Bars of the pages that no weight is fitted to. */
test('of the lines of unseen pages that are said to be 0.9 sure 97 in a hundred are right', async () => {
	const weights = mergeWeights(await readWeights());
	const pages = ['unseen', 'services-held-out'].flatMap((name) => readLabelledPages(join(folder, name)));
	const lines = scorePages(pages, () => weights).flat();
	const sure = lines.filter(({ confidence }) => (confidence ?? 0) >= 0.9);
	expect(sure.length / lines.length).toBeGreaterThan(0.7);
	expect(sure.filter(({ right }) => right).length / sure.length).toBeGreaterThanOrEqual(0.97);
	const wrong = lines.filter(({ right }) => !right);
	expect(wrong.filter(({ flagged }) => flagged).length / wrong.length).toBeGreaterThan(0.6);
});
