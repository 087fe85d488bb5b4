/** How a question goes on with a search service, and what becomes of it where the service gives no answer. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Page } from '../engine/support/site.ts';
import { begin, exhaust, makeEngines, type Engines } from './engines.ts';

const pages: Page[] = Array.from({ length: 25 }, (_, i) => ({
	name: `p${String(i).padStart(2, '0')}`,
	headline: `第${String(i)}篇`,
	paragraphs: ['大会今天召开。', i % 2 === 0 ? '代表说。' : '会大。'],
	date: `2024-01-${String(25 - i).padStart(2, '0')}`,
}));

let engines: Engines;
beforeEach(async () => {
	engines = await makeEngines(pages);
});

const noAnswer = () => Promise.reject(new TypeError('Failed to fetch'));
const bodies = () => engines.requests.map((body): unknown => JSON.parse(body));

test('ten come at a time, each asked for once, and nothing is asked before it is wanted', async () => {
	const search = begin(engines.service, '大会今天');
	const first = await search.first();
	expect(first).toMatchObject({ known: { exact: 25, words: 0 }, more: true, asked: null, waiting: null, failed: [] });
	expect(bodies()).toEqual([expect.objectContaining({ from: 0, size: 10 })]);
	const second = await search.more();
	const third = await search.more();
	expect([first, second, third].map(({ added }) => added.length)).toEqual([10, 10, 5]);
	expect(third.more).toBe(false);
	const urls = [first, second, third].flatMap(({ added }) => added.map(({ url }) => url));
	expect(urls).toEqual(pages.map(({ name }) => `/${name}/`));
});

test('the same question again is answered from memory', async () => {
	await begin(engines.service, '大会').first();
	const asked = engines.requests.length;
	expect((await begin(engines.service, '大会').first()).added).toHaveLength(10);
	expect(engines.requests).toHaveLength(asked);
});

test('a new question stops the one before, which then says nothing of a failure', async () => {
	engines.faults.push(
		(signal) =>
			new Promise((_, fail) => {
				signal.addEventListener('abort', () => {
					fail(new DOMException('stopped', 'AbortError'));
				});
			}),
	);
	const before = begin(engines.service, '大会').first();
	await vi.waitFor(() => {
		expect(engines.requests).toHaveLength(1);
	});
	const after = await begin(engines.service, '代表').first();
	expect(after.known.exact).toBe(13);
	expect(await before).toMatchObject({ added: [], failed: [] });
});

test('what was typed apart is looked for in one run, then apart, each piece once', async () => {
	const { added, known } = await exhaust(engines.service, '大会 代表');
	expect(known).toEqual({ exact: 0, same: 0, words: 13 });
	expect(new Set(added.map(({ url }) => url)).size).toBe(13);
});

describe('without an answer', () => {
	test('it is asked once more; then that is said, and trying again goes on from there', async () => {
		engines.faults.push(noAnswer, noAnswer);
		const search = begin(engines.service, '大会今天');
		const first = await search.first();
		expect(first).toMatchObject({ added: [], known: { exact: 0, words: 0 }, asked: null });
		expect(first.failed.map(({ said }) => said)).toEqual(['搜索服务没有回应，现在搜不了。请过一会儿再试一次。']);
		expect(engines.requests).toHaveLength(2);
		const second = await search.more();
		expect(second).toMatchObject({ failed: [], known: { exact: 25 } });
		expect(second.added).toHaveLength(10);
	});

	test('one that passes is not noticed', async () => {
		engines.faults.push(() => new Response('', { status: 502 }));
		expect(await begin(engines.service, '大会').first()).toMatchObject({ failed: [], known: { exact: 25 } });
	});

	test('what is shown stays, and the rest is said to be missing', async () => {
		const search = begin(engines.service, '大会今天');
		await search.first();
		engines.faults.push(noAnswer, noAnswer);
		const broken = await search.more();
		expect(broken).toMatchObject({ added: [], more: true, known: { exact: 25 } });
		expect(broken.failed[0]?.said).toBe('搜索服务没有回应，后面的还没有查到。请过一会儿再试一次。');
		expect((await search.more()).added[0]?.url).toBe('/p10/');
	});

	test.each([
		['refused', 403, {}, 1],
		[
			'of some of its shards only',
			200,
			{ timed_out: false, _shards: { failed: 1 }, hits: { total: { value: 0 }, hits: [] } },
			2,
		],
		[
			'in part, because time was up',
			200,
			{ timed_out: true, _shards: { failed: 0 }, hits: { total: { value: 0 }, hits: [] } },
			2,
		],
		['with something else', 200, { error: 'no' }, 2],
		[
			'with pieces of another shape',
			200,
			{ timed_out: false, _shards: { failed: 0 }, hits: { total: { value: 1 }, hits: [{ _source: { url: '/a/' } }] } },
			2,
		],
	])('an answer %s is none', async (_, status, body, times) => {
		engines.faults.push(
			() => Response.json(body, { status }),
			() => Response.json(body, { status }),
		);
		const { added, failed } = await begin(engines.service, '大会').first();
		expect(added).toEqual([]);
		expect(failed[0]?.said).toBe('搜索服务答得不对，现在搜不了。请过一会儿再试一次。');
		expect(engines.requests).toHaveLength(times);
	});
});

test.each([
	['', 'empty'],
	['，。', 'empty'],
	['字'.repeat(61), 'too-long'],
] as const)('%s is refused without asking', (query, refused) => {
	expect(engines.service.ask({ query, filters: {}, order: 'best' }, () => undefined)).toEqual({ refused });
	expect(engines.requests).toEqual([]);
});
