/** How a search goes on over several shards, and what it says of itself. */
import { expect, test, vi } from 'vitest';
import type { Answer } from '../../../src/search/engine/answer.ts';
import { isManifest } from '../../../src/search/engine/files/file-shapes.ts';
import { makeSite, nameOf, type Page } from './support/site.ts';
import { pages, search, site, years10 } from './support/ten-years.ts';

test('the newest shards are asked first; older ones when more is wanted, always below', async () => {
	const archive = await site();
	const conference = search(archive, { query: '大会' });
	const first = await conference.first();
	expect(first.added).toHaveLength(10);
	expect(years10(first)).toEqual(['2024']);
	expect(first).toMatchObject({
		known: { exact: 30, words: 0 },
		more: true,
		asked: { newest: '2024', oldest: '2022' },
		waiting: { newest: '2021', oldest: '2015' },
	});
	const folders = new Set(archive.asked.filter((path) => path.includes('catalogue')));
	expect(folders.size).toBe(3);
	const shown = first.added.map(nameOf);
	let answer = first;
	while (answer.more) {
		answer = await conference.more();
		shown.push(...answer.added.map(nameOf));
	}
	expect(new Set(shown).size).toBe(100);
	expect(shown).toHaveLength(100);
	expect(answer).toMatchObject({ known: { exact: 100, words: 0 }, waiting: null });
});

test('of a full page the first results are given as soon as they are there, and stay the first', async () => {
	const archive = await site();
	const given: Answer[] = [];
	const answer = await search(archive, { query: '大会' }).first((begun) => given.push(begun));
	expect(given).toEqual([{ ...answer, added: answer.added.slice(0, 3) }]);
});

test('they do not wait for the texts after them', async () => {
	const archive = await site();
	const files = globalThis.fetch;
	let release: (() => void) | undefined;
	const held = new Promise<void>((done) => (release = done));
	let texts = 0;
	vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
		if (url.includes('/pieces/') && ++texts > 3) await held;
		return files(url, init);
	});
	const given: string[] = [];
	const answer = search(archive, { query: '大会' }).first(({ added }) => given.push(...added.map(nameOf)));
	await expect.poll(() => given.length).toBe(3);
	release?.();
	expect((await answer).added.map(nameOf).slice(0, 3)).toEqual(given);
});

test.each(['年号2024', '不在报上的话'])('what fills no page is given as a whole: %s', async (query) => {
	const onFirst = vi.fn();
	await search(await site(), { query }).first(onFirst);
	expect(onFirst).not.toHaveBeenCalled();
});

test('a shard that cannot hold it is not asked', async () => {
	const archive = await site();
	const answer = await archive.ask('“年号2016”');
	expect(answer.added.map(nameOf)).toEqual(['2016-0']);
	expect(answer).toMatchObject({ more: false, asked: { newest: '2024', oldest: '2015' }, waiting: null, failed: [] });
	expect(archive.asked.filter((path) => path.includes('catalogue')).length).toBeLessThan(4);
});

test('a filter by year asks only its own shards', async () => {
	const archive = await site();
	const answer = await archive.ask({ query: '大会', filters: { year: '2017' } });
	expect(years10(answer)).toEqual(['2017']);
	expect(answer).toMatchObject({ known: { exact: 10 }, more: false, asked: { newest: '2017', oldest: '2017' } });
	expect(archive.asked.filter((path) => path.includes('catalogue'))).toHaveLength(1);
});

test('pieces without a date do not hide how far back the others go', async () => {
	const some = [...pages.slice(0, 3), ...pages.slice(-3), { name: 'undated', headline: '没有日期的大会' }];
	const archive = await makeSite(some);
	expect(await archive.ask('大会')).toMatchObject({ asked: { newest: '2024', oldest: '2015' }, waiting: null });
	expect(await archive.ask({ query: '大会', filters: { year: '2014' } })).toMatchObject({ added: [], asked: null });
	const undated = await makeSite(some.slice(-1));
	expect(await undated.ask('大会')).toMatchObject({ asked: { newest: '', oldest: '' }, waiting: null });
});

test('filters narrow by kind, place, contributor and edition; without a query they list what they leave', async () => {
	const archive = await site();
	expect(await archive.all({ query: '大会', filters: { place: '柳江' } })).toHaveLength(10);
	expect(await archive.all({ query: '大会', filters: { contributor: '覃海南', kind: '简讯' } })).toHaveLength(10);
	const edition = await archive.all({ query: '', filters: { edition: '2019年六月', kind: '报道' } });
	expect(edition.toSorted()).toEqual(['2019-0', '2019-2', '2019-4', '2019-6', '2019-8']);
});

test('counts stand beside each value; a facet’s own filter is left aside for it', async () => {
	const archive = await site();
	const conference = search(archive, { query: '大会', filters: { kind: '简讯', year: '2024' } });
	await conference.first();
	const counts = await conference.counts();
	expect(counts.kind).toEqual([
		{ value: '报道', count: 5 },
		{ value: '简讯', count: 5 },
	]);
	expect(counts.contributor).toEqual([{ value: '覃海南', count: 1 }]);
	expect(counts.place).toEqual([]);
});

test.each([
	['missing', '文件找不到了'],
	['damaged', '文件损坏了'],
	['cut', '文件损坏了'],
	['offline', '网络没有连上'],
] as const)(
	'an index file that is %s is named by its years, the rest answers, asking again brings it',
	async (fault, reason) => {
		const archive = await site();
		const conference = search(archive, { query: '大会' });
		const manifest: unknown = JSON.parse(archive.file('manifest.json').toString());
		const newest = isManifest(manifest) ? manifest.shards[0] : undefined;
		archive.faults.set(new RegExp(`^${newest?.folder ?? ''}/index/`), fault);
		const first = await conference.first();
		expect(first.failed).toEqual([{ period: { newest: '2024', oldest: '2024' }, reason }]);
		expect(years10(first)).toEqual(['2023']);
		archive.faults.clear();
		const more = await conference.more();
		expect(more.failed).toEqual([]);
		expect(years10(more)).not.toContain('2023');
		const names = [...first.added, ...more.added].map(nameOf);
		for (let answer = more; answer.more;) {
			answer = await conference.more();
			names.push(...answer.added.map(nameOf));
		}
		expect(new Set(names).size).toBe(100);
	},
);

test('without network nothing is found, that is said, and nothing throws', async () => {
	const archive = await site();
	archive.faults.set(/./, 'offline');
	const conference = search(archive, { query: '大会' });
	expect(await conference.first()).toMatchObject({
		added: [],
		more: true,
		failed: [{ period: { newest: '', oldest: '' }, reason: '网络没有连上' }],
		meant: [],
	});
	archive.faults.clear();
	expect((await conference.more()).added).toHaveLength(10);
});

test('what was loaded before answers once the network is gone', async () => {
	const archive = await site();
	await archive.ask('大会');
	archive.faults.set(/./, 'offline');
	expect((await archive.ask('大会')).added).toHaveLength(10);
});

test('a sieve that does not come leaves every shard to be asked', async () => {
	const archive = await site();
	archive.faults.set(/^sieve/, 'missing');
	expect(await archive.all('年号2016')).toContain('2016-0');
});

test('a text that does not come is said and comes with the next ones', async () => {
	const archive = await site();
	archive.faults.set(/pieces\/0\.json$/, 'missing');
	const conference = search(archive, { query: '年号2016' });
	expect(await conference.first()).toMatchObject({
		added: [],
		failed: [{ period: { newest: '2016', oldest: '2016' } }],
	});
	archive.faults.clear();
	expect((await conference.more()).added.map(nameOf)).toEqual(['2016-0']);
});

test('a newer question makes the older one stop', async () => {
	const archive = await site();
	const old = search(archive, { query: '大会' }).first();
	const answer = await archive.ask('年号2020');
	expect((await old).added.length).toBeLessThan(10);
	expect(answer.added.map(nameOf)).toEqual(['2020-0']);
});

test.each([
	['', 'empty'],
	['，。！', 'empty'],
	['😀🎉', 'empty'],
	['长'.repeat(10_000), 'too-long'],
] as const)('%j is refused', async (query, refused) => {
	const { engine } = await makeSite([{ name: 'a', headline: '甲' }]);
	expect(engine.ask({ query, filters: {}, order: 'best' }, () => undefined)).toEqual({ refused });
});

test.each([
	'<img onerror=alert(1)>',
	'(a+)+$[',
	'\ud800甲\udfff',
	'甲\r\n乙\n',
	'\\',
	'甲 -',
	'“',
	'甲”“',
	'A'.repeat(50),
])('%j is answered', async (query) => {
	const { engine } = await makeSite([{ name: 'a', headline: '甲乙丙' }]);
	const begun = engine.ask({ query, filters: {}, order: 'best' }, () => undefined);
	if ('refused' in begun) expect(begun.refused).toBe('empty');
	else expect((await begun.first()).failed).toEqual([]);
});

test('a piece that only runs together comes behind all that hold it as typed, whatever its shard', async () => {
	const archive = await makeSite(
		[
			...Array.from({ length: 5 }, (_, i): Page => {
				const loose = i === 4;
				return { name: `p${String(i)}`, headline: loose ? '三步走“战略”' : '走战略', date: `202${String(i)}-01-01` };
			}),
			{ name: 'none', headline: '别的', date: '2025-01-01' },
		],
		1,
	);
	expect(await archive.all('“走战略”')).toEqual(['p3', 'p2', 'p1', 'p0', 'p4']);
});

test('over several shards, words apart wait until the reader asks on, where the run itself was found', async () => {
	const archive = await makeSite(
		[
			{ name: 'run', headline: '校园周边', date: '2024-01-01' },
			{ name: 'apart', headline: '校园', paragraphs: ['周边'], date: '2023-01-01' },
		],
		1,
	);
	const words = search(archive, { query: '校园周边' });
	const first = await words.first();
	expect(first.added.map(nameOf)).toEqual(['run']);
	expect(first.more).toBe(true);
	expect((await words.more()).added.map(nameOf)).toEqual(['apart']);
	expect((await archive.ask('校园 周边')).added.map(nameOf)).toEqual(['run', 'apart']);
});
