/** What an answer needs is asked for with the page, and not one after the other. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { leave, sharedBrowser } from './support/browser.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';
import { site } from './support/site.ts';

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
let asked: string[];

beforeAll(async () => {
	served = await serve(site);
	browser = await sharedBrowser();
});
beforeEach(async () => {
	context = await browser.newContext({ serviceWorkers: 'block' });
	page = await context.newPage();
	asked = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	return () => context.close();
});
afterAll(async () => {
	await leave(browser);
	served.close();
});

const manifests = () => asked.filter((path) => path === '/pagefind/manifest.json');
const catalogues = () => asked.filter((path) => path.endsWith('/catalogue.json'));
const chunks = () => asked.filter((path) => path.endsWith('.pf_index'));

test.each(['/search/', '/elder/search/'])('%s asks for the index before its script has come', async (path) => {
	await page.route('**/SiteSearch*.js', (route) => route.abort());
	await page.goto(`${served.url}${path}?q=${encodeURIComponent('校园周边')}`);
	await expect.poll(() => catalogues().length).toBe(1);
	expect(manifests()).toEqual([]);
});

test.each(['/search/', '/elder/search/'])(
	'%s asks for what the index names before its script has come',
	async (path) => {
		await page.route('**/SiteSearch*.js', (route) => route.abort());
		await page.goto(`${served.url}${path}?q=${encodeURIComponent('校园周边')}`);
		await expect.poll(() => chunks().length).toBeGreaterThan(0);
	},
);

test('each file that comes early is used, and comes once', async () => {
	await page.goto(`${served.url}/search/?q=${encodeURIComponent('校园周边')}`);
	await page.locator('[data-search-state="done"] [data-search-result]').first().waitFor();
	expect([manifests().length, catalogues().length]).toEqual([0, 1]);
	expect(chunks().length).toBeGreaterThan(0);
	expect(new Set(chunks()).size).toBe(chunks().length);
	const scripts = asked.filter((path) => path.endsWith('.js'));
	expect(new Set(scripts).size).toBe(scripts.length);
	const preloaded = await page
		.locator('link[rel=modulepreload]')
		.evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname));
	expect(preloaded.length).toBeGreaterThan(1);
	for (const script of preloaded) expect(scripts).toContain(script);
});

test('without a question nothing of the index is asked for', async () => {
	await page.goto(`${served.url}/search/`, { waitUntil: 'networkidle' });
	expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
});

test.each([
	['**/catalogue.json', 'does not come', null],
	['**/catalogue.json', 'is not there', { status: 404, body: '<p>没有这一页</p>' }],
	['**/catalogue.json', 'is something else', { status: 200, body: '<p>请先登录</p>' }],
	['**/*.pf_index', 'does not come', null],
	['**/*.pf_index', 'is not there', { status: 404, body: '' }],
])('%s that %s early is asked for again, and the question is answered', async (files, _, answer) => {
	let failures = 1;
	await page.route(files, (route) => {
		if (failures-- <= 0) return route.continue();
		return answer === null ? route.abort() : route.fulfill(answer);
	});
	await page.goto(`${served.url}/search/?q=${encodeURIComponent('校园周边')}`);
	await page.locator('[data-search-state="done"] [data-search-result]').first().waitFor();
});

test.each(['/search/', '/elder/search/'])(
	'%s answers before the service worker takes a part of the line',
	async (path) => {
		const own = await browser.newContext();
		try {
			const first = await own.newPage();
			let release: (() => void) | undefined;
			const held = new Promise<void>((done) => (release = done));
			await first.route('**/*.pf_index', async (route) => {
				await held;
				await route.continue();
			});
			await first.goto(`${served.url}${path}?q=${encodeURIComponent('校园周边')}`, { waitUntil: 'load' });
			await first.locator('[data-search-state="searching"]').waitFor({ state: 'attached' });
			const registered = () => first.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
			expect(await registered()).toBe(0);
			release?.();
			await first.locator('[data-search-state="done"] [data-search-result]').first().waitFor();
			await expect.poll(registered, { timeout: 10_000 }).toBe(1);
		} finally {
			await own.close();
		}
	},
);

test('the service worker comes with the search page that nothing was asked of, too', async () => {
	const own = await browser.newContext();
	try {
		const first = await own.newPage();
		await first.goto(`${served.url}/search/`);
		const registered = () => first.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
		await expect.poll(registered, { timeout: 10_000 }).toBe(1);
	} finally {
		await own.close();
	}
});
