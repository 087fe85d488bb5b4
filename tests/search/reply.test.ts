import { describe, expect, test } from 'vitest';
import type { Ask, Reply } from '../../src/search/browser/protocol.ts';
import { reply } from '../../src/search/browser/reply.ts';
import type { Kind } from '../../src/search/piece.ts';
import { memoryIndex } from './memory-index.ts';

const kinds: readonly Kind[] = ['报道', '图片', '简讯'];
const index = memoryIndex([
	...Array.from({ length: 60 }, (_, i) => ({
		headline: `第${String(i)}篇`,
		texts: ['柳江区校园周边'],
		date: `2024-01-${String(10 + (i % 20))}`,
		kind: kinds[i % 3] ?? '报道',
	})),
	{ headline: '校园', texts: ['到周边走走'], date: '2025-01-01' },
]);

const ask = (question: Omit<Ask, 'n'>): Promise<Reply> =>
	reply(
		{ n: 7, ...question },
		() => Promise.resolve(index),
		() => undefined,
	);

describe('an answer', () => {
	test('shows the ten best, at least three of a kind, and says how many there are', async () => {
		const answer = await ask({ query: '校园周边' });
		if (answer.type !== 'answer') throw new Error(answer.type);
		const [exact] = answer.sections;
		expect(answer.n).toBe(7);
		expect(exact?.total).toBe(60);
		expect(exact?.groups.map(({ total }) => total)).toEqual([20, 20, 20]);
		const shown = exact?.groups.map(({ found }) => found.length) ?? [];
		expect(Math.min(...shown)).toBeGreaterThanOrEqual(3);
		expect(shown.reduce((sum, n) => sum + n)).toBeLessThanOrEqual(16);
	});

	test('leaves a full list of exact results alone, unless the words were typed apart', async () => {
		const together = await ask({ query: '校园周边' });
		const apart = await ask({ query: '校园 周边' });
		expect(together).toMatchObject({ sections: [{ match: 'exact' }] });
		expect(apart).toMatchObject({
			sections: [
				{ match: 'exact', total: 60 },
				{ match: 'words', total: 1 },
			],
		});
	});

	test('goes on where a group left off', async () => {
		const first = await ask({ query: '校园周边', more: { match: 'exact', kind: '图片', from: 10 } });
		if (first.type !== 'more') throw new Error(first.type);
		expect(first.found).toHaveLength(10);
		expect(new Set(first.found.map(({ kind }) => kind))).toEqual(new Set(['图片']));
		expect(await ask({ query: '校园周边', more: { match: 'exact', kind: '图片', from: 20 } })).toEqual({
			n: 7,
			type: 'more',
			found: [],
		});
	});
});

test('a piece in which the characters touch comes before one with quotes between them', async () => {
	const mixed = memoryIndex([
		{ headline: '“一二五”工程', date: '2025-01-01' },
		...Array.from({ length: 12 }, () => ({ headline: '第“一二五”工程', date: '2024-06-01' })),
		{ headline: '一二五工程', date: '2024-01-01' },
	]);
	const answer = await reply(
		{ n: 1, query: '一二五工程' },
		() => Promise.resolve(mixed),
		() => undefined,
	);
	if (answer.type !== 'answer') throw new Error(answer.type);
	expect(answer.sections[0]?.groups[0]?.found.slice(0, 2).map(({ url }) => url)).toEqual(['/13/', '/0/']);
	expect(answer.sections[0]?.total).toBe(14);
});

describe('no answer', () => {
	test('nothing found is an answer without sections', async () => {
		expect(await ask({ query: '“没有的字”' })).toEqual({ n: 7, type: 'answer', sections: [] });
	});
	test('nothing to look for is refused without opening the index', async () => {
		const opened = reply(
			{ n: 1, query: '！！' },
			() => Promise.reject(new Error('opened')),
			() => undefined,
		);
		expect(await opened).toEqual({ n: 1, type: 'refused', why: 'empty' });
	});
	test('a download that failed is never a short answer', async () => {
		const failed = await reply(
			{ n: 1, query: '校园' },
			() => Promise.resolve(index),
			() => {
				throw new Error('404');
			},
		);
		expect(failed).toEqual({ n: 1, type: 'failed', reason: '404' });
	});
});
