/** What readers type, and what must come first: reader-queries.yaml, asked of the search page over a small archive. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { BuiltSite } from '../support/built-sites.ts';
import { buildArchive, piecesPerShard } from './support/archive.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';

const asked = {
	q: z.string(),
	kind: z.string().optional(),
	year: z.string().optional(),
	place: z.string().optional(),
	keyword: z.string().optional(),
	contributor: z.string().optional(),
	edition: z.string().optional(),
	sort: z.literal('newest').optional(),
};
/** A query with what must come of it: the first result's address, or what is offered because nothing is found, or that nothing is. */
const Query = z.union([
	z.strictObject({ ...asked, first: z.string().startsWith('/').endsWith('/'), also: z.string().optional() }),
	z.strictObject({ ...asked, offers: z.string() }),
	z.strictObject({ ...asked, parts: z.string() }),
]);
type Query = z.infer<typeof Query>;
const List = z.record(z.string(), z.array(Query).min(1));

const list = List.parse(parse(await readFile(join(import.meta.dirname, 'reader-queries.yaml'), 'utf8')));

let archive: BuiltSite;
let served: Served;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
	archive = await buildArchive();
	served = await serve(archive.dir);
	browser = await sharedBrowser();
	page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
	page.on('pageerror', (error) => complaints.push(String(error)));
});

afterAll(async () => {
	await leave(browser);
	served.close();
});

/** What stands in the search page's address, in order. */
function parametersOf(query: Query): [name: string, value: string][] {
	return Object.entries(query).flatMap(([name, value]): [string, string][] =>
		['first', 'offers', 'parts', 'also'].includes(name) || value === undefined ? [] : [[name, value]],
	);
}

const titleOf = (query: Query) =>
	parametersOf(query)
		.map(([name, value]) => (name === 'q' ? `“${value}”` : `${name}=${value}`))
		.join(' ');

/** What the page shows when an answer is there. */
type Shown = {
	state: string | null;
	/** The addresses found, without anchors, in the order of the page. */
	found: string[];
	status: string;
	/** What is offered instead: near misses, and single words. */
	meant: string[];
	parts: string[];
};

/** Asks in the open page, as going back to an entry of the history does; the first time, by opening the page. */
async function ask(query: Query): Promise<Shown> {
	complaints.length = 0;
	const address = `/search/?${new URLSearchParams(parametersOf(query)).toString()}`;
	if (page.url() === 'about:blank') await page.goto(served.url + address);
	else {
		await page.evaluate((next) => {
			history.pushState(null, '', next);
			dispatchEvent(new PopStateEvent('popstate'));
		}, address);
	}
	await page.waitForSelector('[data-search-state="done"], [data-search-state="error"]', { state: 'attached' });
	return page.evaluate(() => {
		const textsOf = (selector: string) =>
			[...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
		return {
			state: document.querySelector('[data-search-results]')?.getAttribute('data-search-state') ?? null,
			found: [...document.querySelectorAll('[data-search-result]')].map(
				(result) => new URL(result.querySelector('a')?.href ?? '', document.baseURI).pathname,
			),
			status: document.querySelector('[data-search-status]')?.textContent ?? '',
			meant: textsOf('[data-search-meant] a'),
			parts: textsOf('[data-search-parts] a'),
		};
	});
}

test('the archive has more shards than one sieve tells of, and a day that is cut in two', async () => {
	const Manifest = z.object({
		shards: z.array(z.object({ from: z.string(), to: z.string(), pieces: z.number().max(piecesPerShard) })),
		sieves: z.array(z.unknown()),
	});
	const { shards, sieves } = Manifest.parse(
		JSON.parse(await readFile(join(archive.dir, 'pagefind/manifest.json'), 'utf8')),
	);
	expect(sieves.length).toBeGreaterThan(1);
	expect(shards.some(({ from }, index) => from === shards[index + 1]?.to)).toBe(true);
	expect(shards.at(-1)?.from).toBe('');
});

test('the list is long enough to mean something', () => {
	expect(Object.values(list).flat().length).toBeGreaterThanOrEqual(150);
});

describe.each(Object.entries(list))('%s', (_, queries) => {
	test.each(queries.map((query) => ({ title: titleOf(query), query })))('$title', async ({ query }) => {
		const { state, found, status, meant, parts } = await ask(query);
		expect(state).toBe('done');
		if ('first' in query) {
			expect(found[0]).toBe(query.first);
			if (query.also !== undefined) expect(status).toContain(`也找了：${query.also}`);
		} else if ('parts' in query) {
			expect(found).toEqual([]);
			expect(parts).toEqual(query.parts === '' ? [] : [query.parts]);
			expect(status).toMatch(/^没有找到[“「]/);
		} else {
			expect(found).toEqual([]);
			expect(meant).toContain(query.offers);
		}
		expect(complaints).toEqual([]);
	});
});
