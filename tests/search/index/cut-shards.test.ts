import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutShards } from '../../../src/search/index/cut-shards.ts';
import type { Cuttable } from '../../../src/search/index/cut-shards.ts';
import { certainShards } from '../../../src/search/index/update-index.ts';

const seed = 20240105;

/** Pages of so many days, so many a day; '' is the day nobody knows. */
const pagesOf = (days: Readonly<Record<string, number>>) =>
	Object.entries(days).flatMap(([date, count]) => Array.from({ length: count }, (_, n) => ({ date, n })));

/** Cuts an archive in which every page is told from every other; they are in order of date. */
function cutPages<Page extends Cuttable>(pages: readonly Page[], atMost: number, ages?: readonly number[]): Page[][] {
	const inOrder = (some: readonly Page[]) => {
		const wanted = new Set(some);
		return pages.filter((page) => wanted.has(page));
	};
	const [spanning = [], own = []] = [true, false].map((is) => pages.filter((page) => (page.spanning ?? false) === is));
	return cutShards({ own, spanning, onePages: (days) => [...days], inOrder }, atMost, ages);
}

const sizes = (shards: readonly (readonly unknown[])[]) => shards.map((shard) => shard.length);

const archives = fc
	.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 })
	.chain((counts) => fc.record({ counts: fc.constant(counts), undated: fc.integer({ min: 0, max: 25 }) }))
	.map(({ counts, undated }) =>
		pagesOf(
			Object.fromEntries([
				['', undated],
				...counts.map((count, day) => [`2024-01-${String(day).padStart(2, '0')}`, count] as const),
			]),
		),
	);

/** Ten days a year. */
const dayOf = (day: number): string => `${String(2022 + Math.floor(day / 10))}-01-0${String(day % 10)}`;
const years = fc
	.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 })
	.map((counts) => pagesOf(Object.fromEntries(counts.map((count, day) => [dayOf(day), count] as const))));

describe('where an archive is cut', () => {
	test('all in one where it fits', () => {
		expect(sizes(cutPages(pagesOf({ '': 2, '2024-01-01': 3 }), 5))).toEqual([5]);
		expect(cutPages([], 5)).toEqual([]);
	});

	test('whole days, filled from the oldest', () => {
		const shards = cutPages(pagesOf({ '2024-01-01': 3, '2024-01-02': 2, '2024-01-03': 1, '2024-01-04': 4 }), 5);
		expect(sizes(shards)).toEqual([5, 5]);
	});

	test('a day larger than a shard is cut, and the next day fills its rest', () => {
		const shards = cutPages(pagesOf({ '2024-01-01': 1, '2024-01-02': 12, '2024-01-03': 3, '2024-01-04': 1 }), 5);
		expect(sizes(shards)).toEqual([1, 5, 5, 5, 1]);
	});

	test('those without a date stand alone', () => {
		expect(sizes(cutPages(pagesOf({ '': 2, '2024-01-01': 2, '2024-01-02': 2 }), 5))).toEqual([2, 4]);
	});

	test('any archive: nothing lost or moved, none too large, a day in two shards only where it is larger than one', () => {
		fc.assert(
			fc.property(archives, fc.integer({ min: 1, max: 20 }), (pages, atMost) => {
				const shards = cutPages(pages, atMost);
				expect(shards.flat()).toEqual(pages);
				for (const shard of shards) {
					expect(shard.length).toBeGreaterThan(0);
					expect(shard.length).toBeLessThanOrEqual(atMost);
				}
				shards.slice(1).forEach((shard, i) => {
					const day = shard[0]?.date;
					if (shards[i]?.at(-1)?.date !== day) return;
					expect(pages.filter(({ date }) => date === day).length).toBeGreaterThan(atMost);
				});
			}),
			{ seed, numRuns: 300 },
		);
	});

	test('any archive: a newer day leaves all shards but the newest as they were', () => {
		fc.assert(
			fc.property(archives, fc.integer({ min: 1, max: 20 }), (pages, atMost) => {
				fc.pre(pages.length > atMost);
				const before = cutPages(pages, atMost);
				const after = cutPages([...pages, { date: '2025-01-01', n: 0 }], atMost);
				expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
			}),
			{ seed, numRuns: 300 },
		);
	});
});

test('pages that span editions stand apart where one shard holds not all', () => {
	const page = (date: string, spanning: boolean) => ({ date, spanning });
	const pages = [
		page('2023-05-01', true),
		page('2024-01-01', false),
		page('2024-01-01', true),
		page('2024-02-01', false),
	];
	expect(sizes(cutPages(pages, 4))).toEqual([4]);
	expect(cutPages(pages, 3).map((shard) => shard.map(({ date, spanning }) => `${date} ${String(spanning)}`))).toEqual([
		['2023-05-01 true', '2024-01-01 true'],
		['2024-01-01 false', '2024-02-01 false'],
	]);
});

describe('where the newest are cut by age', () => {
	const ages = [6, 2];
	const grown = (days: number, each: number) =>
		pagesOf(
			Object.fromEntries(
				Array.from({ length: days }, (_, day) => [
					new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
					each,
				]),
			),
		);

	test('the last of them stand apart, and join what is older at each age', () => {
		const perDay = Array.from({ length: 9 }, (_, day) => sizes(cutPages(grown(day + 1, 1), 20, ages)));
		expect(perDay).toEqual([[1], [2], [2, 1], [2, 2], [4, 1], [4, 2], [6, 1], [6, 2], [6, 2, 1]]);
	});

	test('pages that span editions stand with them', () => {
		const page = (date: string, spanning = false) => ({ date, spanning });
		const days = ['2024-01-01', '2024-01-02', '2024-01-03'];
		const pages = [page('', true), ...days.map((day) => page(day)), page('2024-01-03', true)];
		expect(cutPages(pages, 20, ages)).toEqual([
			[page('2024-01-01'), page('2024-01-02')],
			[page('', true), page('2024-01-03'), page('2024-01-03', true)],
		]);
		const many = Array.from({ length: 20 }, () => page('2024-01-03', true));
		expect(sizes(cutPages([...days.map((day) => page(day)), ...many], 20, ages))).toEqual([2, 1, 20]);
	});

	test('any archive: nothing lost or moved, none too large', () => {
		fc.assert(
			fc.property(archives, fc.integer({ min: 7, max: 40 }), (pages, atMost) => {
				const shards = cutPages(pages, atMost, ages);
				expect(shards.flat()).toEqual(pages);
				for (const { length } of shards) expect([length > 0, length <= atMost]).toEqual([true, true]);
			}),
			{ seed, numRuns: 300 },
		);
	});

	test('each piece of a growing archive is indexed again seven times, where it was 63 times', () => {
		const indexedAnew = (own: readonly number[]): number => {
			let known = new Set<string>();
			let again = 0;
			for (let days = 1; days <= 125; days++) {
				const shards = cutPages(grown(days, 20), 2500, own);
				const fresh = shards.filter((shard) => !known.has(JSON.stringify(shard)));
				again += fresh.reduce((sum, { length }) => sum + length, 0);
				known = new Set(shards.map((shard) => JSON.stringify(shard)));
			}
			return again / 2500;
		};
		expect(indexedAnew([])).toBe(63);
		expect(indexedAnew([500, 100])).toBeCloseTo(6.8);
	});
});

test('by days an archive is cut as it is page by page', () => {
	type Some = { date: string; count: number; n: number; spanning: boolean };
	const spans = fc.array(fc.integer({ min: 0, max: 39 }), { maxLength: 12 });
	const inOrder = (pages: readonly Some[]) =>
		pages.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.n - b.n));
	fc.assert(
		fc.property(years, spans, fc.integer({ min: 7, max: 40 }), (cut, spanningOn, atMost) => {
			const own = cut.map((page) => ({ ...page, count: 1, spanning: false }));
			const spanning = inOrder(
				spanningOn.map((day, n) => ({ date: day === 0 ? '' : dayOf(day), n: 100 + n, count: 1, spanning: true })),
			);
			const days = [...Map.groupBy(own, ({ date }) => date)].flatMap(([date, pages]): Some[] =>
				pages.length > atMost ? pages : [{ date, count: pages.length, n: -1, spanning: false }],
			);
			const onePages = (some: readonly Some[]) =>
				some.flatMap((day) => (day.n < 0 ? own.filter(({ date }) => date === day.date) : [day]));
			for (const ages of [[], [6, 2]]) {
				const shards = cutShards({ own: days, spanning, onePages, inOrder }, atMost, ages);
				expect(shards.map(onePages)).toEqual(cutPages(inOrder([...own, ...spanning]), atMost, ages));
			}
		}),
		{ seed, numRuns: 300 },
	);
});

test('what is begun while pages are still to come is what the whole archive is cut into', () => {
	fc.assert(
		fc.property(years, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 40 }), (cut, atMost, day) => {
			const pages = cut.map((page, n) => ({ ...page, url: `/${String(n)}/`, file: '', digest: '', spanning: false }));
			const before = dayOf(day);
			const known = pages.filter(({ date }) => date < before);
			for (const ages of [[], [1]]) {
				fc.pre(ages.every((age) => age < atMost));
				const whole = new Set(cutPages(pages, atMost, ages).map((shard) => JSON.stringify(shard)));
				for (const shard of certainShards(known, before, atMost)) expect(whole).toContain(JSON.stringify(shard));
			}
		}),
		{ seed, numRuns: 300 },
	);
});
