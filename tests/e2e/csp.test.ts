import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launch } from './support/browser.ts';
import { type Served, serve } from './support/server.ts';
import { addresses, site } from './support/site.ts';

let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];
let requested: string[];

beforeAll(async () => {
	served = await serve(site);
	browser = await launch();
	context = await browser.newContext();
	page = await context.newPage();
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => {
		complaints.push(String(error));
	});
	page.on('request', (request) => {
		requested.push(request.url());
	});
});

beforeEach(() => {
	complaints = [];
	requested = [];
});

afterAll(async () => {
	await browser.close();
	served.close();
});

test.each(addresses())('%s keeps to itself and to its policy', async (address) => {
	await page.goto(served.url + address, { waitUntil: 'networkidle' });
	expect(complaints).toEqual([]);
	expect(requested.filter((url) => !url.startsWith(`${served.url}/`) && !url.startsWith('data:'))).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	const handlers = await page.evaluate(() =>
		[...document.querySelectorAll('*')].flatMap((element) =>
			element.getAttributeNames().filter((name) => name.startsWith('on')),
		),
	);
	expect(handlers).toEqual([]);
});

test.each(addresses())('%s runs no script that was slipped into it', async (address) => {
	await page.goto(served.url + address);
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.documentElement.dataset.slipped = "in"';
		document.body.append(script);
		const image = document.createElement('img');
		image.setAttribute('onerror', 'document.documentElement.dataset.slipped = "in"');
		image.src = 'data:,';
		document.body.append(image);
		return new Promise((resolve) => {
			setTimeout(() => {
				resolve(document.documentElement.dataset['slipped'] ?? 'out');
			}, 100);
		});
	});
	expect(ran).toBe('out');
});
