/** A search page that stands open while the site is published anew. */
import { afterAll, beforeAll, expect } from 'vitest';
import { leave, sharedBrowser } from './support/browser.ts';
import { test } from './support/offline-test.ts';
import { SearchPage } from './support/search-page.ts';
import { buildTwoSites } from './support/two-sites.ts';

beforeAll(async () => {
	await buildTwoSites();
}, 600_000);

afterAll(async () => {
	await leave(await sharedBrowser());
});

test.for(['三十趟', '家家户户'])('finds “%s”, which only the new edition has', async (words, { sites, server }) => {
	const browser = await sharedBrowser();
	const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
	const complaints: string[] = [];
	const search = await SearchPage.in(context, server.url, complaints);
	await search.page.clock.install();
	await search.open({ q: '新茶' });
	expect(await search.headlines()).toEqual(['山上种了新茶']);

	await sites.turnTo(sites.after);
	const manifests: string[] = [];
	search.page.on('request', (request) => {
		if (request.url().endsWith('/manifest.json')) manifests.push(request.url());
	});
	await search.page.clock.fastForward('02:00');
	await search.field.fill(words);
	await search.page.clock.runFor(1000);
	await expect.poll(() => search.headlines()).toEqual([words === '三十趟' ? '渡口换上新船' : '春耕开始了']);
	expect(manifests).toHaveLength(1);

	// What was found before is still found, by the new index.
	await search.field.fill('新茶');
	await search.page.clock.runFor(1000);
	await expect.poll(() => search.headlines()).toEqual(['山上种了新茶']);
	expect(manifests).toHaveLength(1);
	await context.close();
	expect(complaints).toEqual([]);
});
