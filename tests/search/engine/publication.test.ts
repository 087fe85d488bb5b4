/** What becomes of a search when the site is published anew while it stands open. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEngine } from '../../../src/search/engine/engine.ts';
import { makeSite, nameOf, type Page, type Site } from './support/site.ts';
import { pages, search, site, years10 } from './support/ten-years.ts';

/** The pages as they are when those of a year have been corrected: its shard has another name, the others stay. */
const corrected = (year: string): Page[] =>
	pages.map((page) => (page.name.startsWith(year) ? { ...page, headline: `${page.headline}（更正）` } : page));
const manifestsAsked = ({ asked }: Site) => asked.filter((path) => path === 'manifest.json').length;

test('a search that stands open over a publication goes on in the new index, and shows nothing twice', async () => {
	const archive = await site();
	const conference = search(archive, { query: '大会' });
	let answer = await conference.first();
	const shown = answer.added.map(nameOf);
	await archive.publish(corrected('2019'), 10);
	while (answer.more) {
		answer = await conference.more();
		expect(answer.failed).toEqual([]);
		shown.push(...answer.added.map(nameOf));
	}
	expect(shown).toHaveLength(100);
	expect(new Set(shown).size).toBe(100);
	expect(manifestsAsked(archive)).toBe(2);
});

test('what was given before the rest turned out to be gone stays first, and comes once', async () => {
	const archive = await site();
	const given: string[] = [];
	const files = globalThis.fetch;
	let texts = 0;
	vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
		if (url.includes('/pieces/') && ++texts > 3) {
			await vi.waitUntil(() => given.length > 0);
			await archive.publish(corrected('2024'), 10);
		}
		return files(url, init);
	});
	const answer = await search(archive, { query: '大会' }).first(({ added }) => given.push(...added.map(nameOf)));
	const shown = answer.added.map(nameOf);
	expect(given).toHaveLength(3);
	expect(shown.slice(0, 3)).toEqual(given);
	expect(new Set(shown).size).toBe(shown.length);
	expect(answer.failed).toEqual([]);
});

test('so does a question asked after it, at once', async () => {
	const archive = await site();
	await archive.ask('年号2016');
	await archive.publish(corrected('2024'), 10);
	const answer = await archive.ask('大会');
	expect(answer.failed).toEqual([]);
	expect(years10(answer)).toEqual(['2024']);
	expect(manifestsAsked(archive)).toBe(2);
});

describe('a page that stands open for a while', () => {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['Date'], now: 0 });
	});
	afterEach(() => {
		vi.useRealTimers();
	});
	const fresh = { name: 'new', headline: '今天停水', paragraphs: ['今天停水。'], date: '2025-01-01' };

	test('finds what was published meanwhile, though nothing that it needs is gone', async () => {
		const archive = await makeSite([{ name: 'old', headline: '种茶', paragraphs: ['坡上种茶。'], date: '2024-01-01' }]);
		expect(await archive.all('停水')).toEqual([]);
		await archive.publish([fresh], 2500);
		vi.setSystemTime(59_000);
		expect(await archive.all('停水')).toEqual([]);
		expect(manifestsAsked(archive)).toBe(1);
		vi.setSystemTime(60_000);
		expect(await archive.all('停水')).toEqual(['new']);
		expect(manifestsAsked(archive)).toBe(2);
	});

	test('finds what was published since the page came, which brought the manifest along', async () => {
		const archive = await makeSite([{ name: 'old', headline: '种茶', paragraphs: ['坡上种茶。'], date: '2024-01-01' }]);
		const brought = Promise.resolve(new Response(archive.file('manifest.json').toString()));
		const engine = createEngine('http://paper.example/pagefind/', new Map([['manifest.json', brought]]));
		const found = async (): Promise<string[]> => {
			const asked = engine.ask({ query: '停水', filters: {}, order: 'best' }, () => undefined);
			return 'refused' in asked ? [] : (await asked.first()).added.map(nameOf);
		};
		// It is first asked when the page has been there for a while.
		vi.setSystemTime(performance.timeOrigin + 59_000);
		engine.wake();
		expect(await found()).toEqual([]);
		expect(manifestsAsked(archive)).toBe(0);
		await archive.publish([fresh], 2500);
		vi.setSystemTime(performance.timeOrigin + 61_000);
		expect(await found()).toEqual(['new']);
		expect(manifestsAsked(archive)).toBe(1);
	});

	test('loads nothing a second time if nothing was published', async () => {
		const archive = await makeSite([fresh]);
		expect(await archive.all('停水')).toEqual(['new']);
		const before = archive.asked.length;
		vi.setSystemTime(60_000);
		expect(await archive.all('停水')).toEqual(['new']);
		expect(archive.asked.slice(before)).toEqual(['manifest.json']);
	});

	test('goes on with what it has if the host is not reached', async () => {
		const archive = await makeSite([fresh]);
		await archive.all('停水');
		vi.setSystemTime(60_000);
		archive.faults.set(/manifest/, 'offline');
		expect(await archive.all('停水')).toEqual(['new']);
	});
});

test('a file that is gone though nothing was published is said, and the manifest is looked at once', async () => {
	const archive = await site();
	await archive.ask('年号2016');
	archive.faults.set(/^[^/]+\/index\//, 'missing');
	const conference = search(archive, { query: '大会' });
	expect((await conference.first()).failed).not.toEqual([]);
	await conference.more();
	expect(manifestsAsked(archive)).toBe(2);
});
