import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './support/browser.ts';
import { type Served, serve } from './support/server.ts';
import { addresses, site } from './support/site.ts';

/** The most a reader may have to download to read one piece: every request of the page's load, gzipped, in KiB. */
const limits = { 简讯: 14, 报道: 20 } as const;
let served: Served;
let browser: Browser;

beforeAll(async () => {
	served = await serve(site);
	browser = await launch();
});

afterAll(async () => {
	await browser.close();
	served.close();
});

/** Addresses of the pages whose searchable text is of this kind. Photo news is a brief too: its address says so. */
function piecesOf(kind: keyof typeof limits): string[] {
	const kinds = kind === '简讯' ? '简讯|图片' : kind;
	const mark = new RegExp(`data-kind="?(?:${kinds})"?[\\s>]`);
	return addresses()
		.filter((address) => /^\/[^/]+\/[^/]+\/$/.test(address))
		.filter((address) => mark.test(readFileSync(join(site, address, 'index.html'), 'utf8')));
}

/** Opens an address with an empty cache; tells what was sent, and which scripts held back the first paint. */
async function load(address: string, waitUntil: 'load' | 'networkidle') {
	// The worker comes after the page, once; offline.test.ts weighs it.
	const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	const first = served.sent.length;
	await page.goto(served.url + address, { waitUntil });
	const blocking = await page.evaluate(() => [
		...performance
			.getEntriesByType('resource')
			.filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
			.filter((entry) => 'initiatorType' in entry && entry.initiatorType === 'script')
			.map((entry) => entry.name),
		...[...document.querySelectorAll('script[src]:not([type="module"]):not([async]):not([defer])')].map((script) =>
			String(script.getAttribute('src')),
		),
	]);
	await context.close();
	return { sent: served.sent.slice(first), blocking };
}

describe.each(['简讯', '报道'] as const)('%s', (kind) => {
	const pieces = piecesOf(kind);

	test('is on the site', () => {
		expect(pieces).not.toEqual([]);
	});

	test.each(pieces)(`%s weighs at most ${limits[kind]} KiB`, async (address) => {
		const { sent } = await load(address, 'networkidle');
		const total = sent.reduce((sum, { bytes }) => sum + bytes, 0);
		const list = sent.map(({ path, bytes }) => `${bytes} ${path}`).join('\n');
		expect(total, list).toBeGreaterThan(0);
		expect(total, list).toBeLessThanOrEqual(limits[kind] * 1024);
	});
});

test.each(addresses())('no script of %s holds back the first paint', async (address) => {
	expect((await load(address, 'load')).blocking).toEqual([]);
});

test('a site without a search service has no script that asks one', () => {
	const scripts = readdirSync(join(site, '_astro')).filter((name) => name.endsWith('.js'));
	expect(scripts).not.toEqual([]);
	// search-service.test.ts holds that the script has these words.
	expect(scripts.filter((name) => readFileSync(join(site, '_astro', name), 'utf8').includes('multi_match'))).toEqual(
		[],
	);
});
