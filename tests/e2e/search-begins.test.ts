/** An answer that fills a page begins to be shown before all of it has come. */
import { cp, mkdtemp, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedFolder } from '../support/shared-folder.ts';
import { buildArchive } from './support/archive.ts';
import { eachOnTheSearchPage } from './support/each-on-the-search-page.ts';
import { indexAgain } from './support/index-again.ts';

/** The archive with its index in one shard, so that one round finds a page of results. */
async function inOneShard(): Promise<string> {
	const dir = await mkdtemp(join(sharedFolder(), 'search-begins-'));
	await cp(await realpath((await buildArchive()).dir), dir, { recursive: true });
	await indexAgain(dir, { atMost: 2500, synonyms: [] });
	return dir;
}

const visit = eachOnTheSearchPage(inOneShard);

test('the first results do not wait for the texts of the others, and stay where they are when those come', async () => {
	const { served, context, page, search } = visit();
	let release: (() => void) | undefined;
	const held = new Promise<void>((done) => (release = done));
	let texts = 0;
	await context.route('**/pieces/*.json', async (route) => {
		if (++texts > 3) await held;
		await route.continue();
	});
	await page.goto(`${served.url}/search/?q=本报讯`);
	await expect.poll(() => search.results.count()).toBe(3);
	const first = await search.headlines();
	expect(await page.locator('[data-search-results]').getAttribute('aria-busy')).toBe('true');
	const said = await search.status();
	expect(said).toMatch(/^找到 \d+ 条/);
	expect(await search.more.isVisible()).toBe(false);
	const top = (await search.results.first().boundingBox())?.y;
	release?.();
	await search.state('done');
	expect(await search.results.count()).toBe(10);
	expect((await search.headlines()).slice(0, 3)).toEqual(first);
	expect(await search.status()).toBe(said);
	expect((await search.results.first().boundingBox())?.y).toBe(top);
});

test('a file that the page asks for early, and nobody takes, may fail', async () => {
	const { served, context, page } = visit();
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	await context.route('**/_astro/*.js', (route) => route.abort());
	await context.route('**/catalogue.json', (route) => route.abort());
	const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/catalogue.json'));
	await page.goto(`${served.url}/search/?q=本报讯`);
	await failed;
	// A rejection that nobody handles is told of after the task it came in.
	await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
	expect(complaints).toEqual([]);
});
