/** What most files of browser tests begin with: a site that is served, and a new phone for each test. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { leave, sharedBrowser } from './browser.ts';
import { serve } from './server.ts';
import type { Served } from './server.ts';

/** The site, and the phone of the test that runs. */
export type Phone = { browser: Browser; served: Served; context: BrowserContext; page: Page };

/**
 * Has a site served for the tests of this file, or of the `describe` it is called in, and gives each of them a phone
 * that nobody used before: a window of 390 by 844 pixels, with storage of its own.
 *
 * @param dir builds or finds the site
 * @param options what the phone is besides
 * @returns the phone of the test that runs; throws outside of one
 */
export function eachOnAPhone(dir: () => string | Promise<string>, options: BrowserContextOptions = {}): () => Phone {
	let phone: Phone | null = null;
	let open: { browser: Browser; served: Served } | null = null;

	beforeAll(async () => {
		open = { served: await serve(await dir()), browser: await sharedBrowser() };
	}, 600_000);
	beforeEach(async () => {
		if (open === null) throw new Error('nothing is served');
		const context = await open.browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
		phone = { ...open, context, page: await context.newPage() };
		return () => context.close();
	});
	afterAll(async () => {
		if (open === null) return;
		await leave(open.browser);
		open.served.close();
	});
	return () => {
		if (phone === null) throw new Error('no test runs');
		return phone;
	};
}
