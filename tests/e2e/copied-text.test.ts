/** 复制到公众号: what is copied of a piece is what its page prints, read from the source and not from the HTML. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentDir } from '../../src/loaders/content-dir.ts';
import type { BuiltSite } from '../support/built-sites.ts';
import { buildArchive } from './support/archive.ts';
import { launch } from './support/browser.ts';
import { printedPieces } from './support/printed-pieces.ts';
import { type Served, serve } from './support/server.ts';
import { site } from './support/site.ts';

let archive: BuiltSite;
let browser: Browser;

beforeAll(async () => {
	archive = await buildArchive();
	browser = await launch();
}, 300_000);
afterAll(async () => {
	await browser.close();
});

/** Opens a piece and copies it; both forms that reach the clipboard, as plain text. */
async function copied(page: Page, address: string): Promise<{ plain: string; rich: string }> {
	await page.goto(address, { waitUntil: 'domcontentloaded' });
	await page.getByRole('button', { name: '分享', exact: true }).click();
	await page.getByRole('button', { name: '更多', exact: true }).click();
	await page.getByRole('button', { name: '复制到公众号', exact: true }).click();
	await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
	return page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
		const parsed = new DOMParser().parseFromString(await read('text/html'), 'text/html');
		return { plain: await read('text/plain'), rich: parsed.body.textContent };
	});
}

const bare = (text: string) => text.replace(/\s/gu, '');

describe.each([
	['the site', () => ({ dir: site, content: contentDir() })],
	['the archive', () => archive],
])('every piece of %s', (_, where) => {
	let served: Served;
	let context: BrowserContext;

	beforeAll(async () => {
		served = await serve(where().dir);
		context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
		await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.url });
	});
	afterAll(async () => {
		await context.close();
		served.close();
	});

	test('is copied as it is printed, with where it stood after it', async () => {
		const pieces = await printedPieces(where().content);
		expect(pieces.length).toBeGreaterThan(3);
		const page = await context.newPage();
		for (const { address, texts } of pieces) {
			const { plain, rich } = await copied(page, served.url + address);
			const printed = texts.map(bare).join('');
			for (const text of [plain, rich].map(bare)) {
				expect(text.slice(0, printed.length), address).toBe(printed);
				expect(text.slice(printed.length), address).toMatch(/^来源：《.+》.*·第\d+版·.+https?:.+\/$/u);
			}
		}
	}, 240_000);
});
