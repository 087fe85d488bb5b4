/** A reader's first visit in whole: the page, and all that the service worker loads after it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { eachOnAPhone } from './support/each-on-a-phone.ts';
import { asLines, loadedBy, saveData, sumOf } from './support/loaded.ts';
import { addresses, site } from './support/site.ts';
import { buildTwoSites, serveOneOf, type TwoSites } from './support/two-sites.ts';

/** The most that a first visit may load, in KiB: bodies as they go over the line, the worker's among them. */
const limits = { 简讯: 28, 报道: 36 } as const;

/** The address of the heaviest page of a kind. */
function heaviest(kind: keyof typeof limits): string {
	const mark = new RegExp(`data-kind="?(?:${kind === '简讯' ? '简讯|图片' : kind})"?[\\s>]`);
	const pages = addresses()
		.filter((address) => address.endsWith('/') && !address.startsWith('/elder/'))
		.map((address) => ({ address, html: readFileSync(join(site, address, 'index.html'), 'utf8') }))
		.filter(({ html }) => mark.test(html))
		.map(({ address, html }) => ({ address, bytes: gzipSync(html).byteLength }))
		.sort((a, b) => b.bytes - a.bytes);
	const [most] = pages;
	if (most === undefined) throw new Error(`the site has no ${kind}`);
	return most.address;
}

describe.each(['简讯', '报道'] as const)('%s', (kind) => {
	const phone = eachOnAPhone(() => site);
	const address = heaviest(kind);

	test(`a first visit loads at most ${String(limits[kind])} KiB, and nothing twice`, async () => {
		const { context, page, served } = phone();
		const loaded = await loadedBy(context, served, () => page.goto(served.url + address));
		expect(loaded.map(({ path }) => path)).toContain('/sw.js');
		expect(new Set(loaded.map(({ path }) => path)).size, asLines(loaded)).toBe(loaded.length);
		expect(sumOf(loaded), asLines(loaded)).toBeLessThanOrEqual(limits[kind] * 1024);
		const heading = await page.locator('h1').innerText();
		await context.setOffline(true);
		await page.reload();
		expect(await page.locator('h1').innerText()).toBe(heading);
	});

	test('loads nothing but the page where the reader saves data', async () => {
		const { context, page, served } = phone();
		await saveData(context, page);
		const loaded = await loadedBy(context, served, () => page.goto(served.url + address));
		expect(loaded.map(({ path }) => path)).toEqual([address]);
	});
});

describe('once the site was published anew', () => {
	let sites: TwoSites;
	const phone = eachOnAPhone(async () => {
		sites = await serveOneOf(await buildTwoSites());
		return sites.dir;
	});
	afterAll(() => sites.remove());

	test('who comes back loads the page, and next to nothing besides', async () => {
		const { context, page, served } = phone();
		const ferry = '/2024-02-03/du-kou-huan-shang-xin-chuan/';
		const open = () => page.goto(served.url + ferry);
		await loadedBy(context, served, open);
		await sites.turnTo(sites.after);
		const loaded = await loadedBy(context, served, open);
		expect(await page.locator('main').innerText()).toContain('三十趟');
		const besides = loaded.filter(({ path }) => path !== ferry);
		expect(loaded.length - besides.length, asLines(loaded)).toBe(1);
		expect(sumOf(besides), asLines(loaded)).toBeLessThanOrEqual(512);
	});
});
