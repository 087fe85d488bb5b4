/**
 * Every address of the site, visited once: accessibility, the security policy, weight, and what is there without a script.
 * The first address of each template is looked at in every type size and in every theme, at both widths; each of the
 * others in one look, in turn.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { type Served, serve } from './support/server.ts';
import { addresses, site } from './support/site.ts';
import { oneOfEachTemplate } from './support/templates.ts';
import { looks, looksOfTemplate, visit } from './support/visit.ts';
import type { Visit } from './support/visit.ts';

/** The most a reader may have to download to read one piece: every request of the page's load, gzipped, in KiB. */
const limits = { 简讯: 14, 报道: 20 } as const;
/** Pages that are open at once: one waits for its network to be quiet while another is looked at. */
const atOnce = 3;

const all = addresses();
const templates = oneOfEachTemplate(all);
const visits = new Map<string, Visit | Error>();
let browser: Browser;
/** Without JavaScript. */
let plain: Page;
let served: Served;

beforeAll(async () => {
	browser = await sharedBrowser();
	served = await serve(site);
	const queue = [...all.entries()];
	const visitor = async (): Promise<void> => {
		const own = await serve(site);
		for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
			const [n, address] = next;
			const template = templates.indexOf(address);
			const seen = template >= 0 ? looksOfTemplate(template) : looks.slice(n % looks.length).slice(0, 1);
			const made = await visit(browser, own, address, seen).catch((error: unknown) =>
				error instanceof Error ? error : new Error(String(error)),
			);
			visits.set(address, made);
		}
		own.close();
	};
	await Promise.all(Array.from({ length: atOnce }, visitor));
	plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
}, 600_000);

afterAll(async () => {
	await leave(browser);
	served.close();
});

/** @throws what went wrong when the address was visited */
function visitTo(address: string): Visit {
	const made = visits.get(address);
	if (made === undefined) throw new Error(`${address} was not visited`);
	if (made instanceof Error) throw made;
	return made;
}

/** Addresses of the pages whose searchable text is of this kind. Photo news is a brief too: its address says so. */
function piecesOf(kind: keyof typeof limits): string[] {
	const kinds = kind === '简讯' ? '简讯|图片' : kind;
	const mark = new RegExp(`data-kind="?(?:${kinds})"?[\\s>]`);
	return all
		.filter((address) => /^\/[^/]+\/[^/]+\/$/.test(address))
		.filter((address) => mark.test(readFileSync(join(site, address, 'index.html'), 'utf8')));
}

const withoutSpace = (text: string | null) => (text ?? '').replace(/\s/g, '');

describe.each(all)('%s', (address) => {
	test('has no accessibility violation, and is never wider than the window', () => {
		expect(visitTo(address).tooWide).toEqual([]);
		expect(visitTo(address).violations).toEqual([]);
	});

	test('keeps to itself and to its policy', () => {
		const { complaints, foreign, cookies, handlers } = visitTo(address);
		expect({ complaints, foreign, cookies, handlers }).toEqual({
			complaints: [],
			foreign: [],
			cookies: [],
			handlers: [],
		});
	});

	test('runs no script that was slipped into it', () => {
		expect(visitTo(address).slipped).toBe('out');
	});

	test('has no script that holds back the first paint', () => {
		expect(visitTo(address).blocking).toEqual([]);
	});

	test('can be read with JavaScript off', async () => {
		await plain.goto(served.url + address);
		const heading = plain.locator('h1');
		expect(await heading.isVisible()).toBe(true);
		expect(withoutSpace(await heading.innerText())).not.toBe('');
		const shown = withoutSpace(await plain.locator('main').innerText());
		expect(shown.length).toBeGreaterThan(0);
		const piece = plain.locator('[data-pagefind-body]');
		if ((await piece.count()) > 0) {
			expect(withoutSpace(await piece.innerText())).toBe(withoutSpace(await piece.textContent()));
		}
	});
});

describe.each(['简讯', '报道'] as const)('%s', (kind) => {
	const pieces = piecesOf(kind);

	test('is on the site', () => {
		expect(pieces).not.toEqual([]);
	});

	test.each(pieces)(`%s weighs at most ${String(limits[kind])} KiB`, (address) => {
		const { sent } = visitTo(address);
		const total = sent.reduce((sum, { bytes }) => sum + bytes, 0);
		const list = sent.map(({ path, bytes }) => `${String(bytes)} ${path}`).join('\n');
		expect(total, list).toBeGreaterThan(0);
		expect(total, list).toBeLessThanOrEqual(limits[kind] * 1024);
	});
});

test('the service worker keeps to the policy too, on a page of each template', async () => {
	expect(templates.length).toBeGreaterThan(15);
	const context = await browser.newContext();
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`));
	for (const address of templates) {
		const requested: string[] = [];
		page.on('request', (request) => requested.push(request.url()));
		await page.goto(served.url + address, { waitUntil: 'load' });
		expect(
			requested.filter((url) => !url.startsWith(`${served.url}/`) && !url.startsWith('data:')),
			address,
		).toEqual([]);
		page.removeAllListeners('request');
	}
	// The pages of large print run no script, and so have no worker to begin with; the first page has.
	await page.goto(`${served.url}/`, { waitUntil: 'networkidle' });
	expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active !== null)).toBe(true);
	expect(complaints).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	await context.close();
});

test('the search page leads on by names and by date with JavaScript off', async () => {
	await plain.goto(`${served.url}/search/`);
	const links = plain.locator('main').getByRole('link');
	const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
	expect(hrefs.filter((href) => /^\/keywords\/.+/.test(href)).length).toBeGreaterThan(3);
	expect(hrefs.some((href) => href.startsWith('/people/'))).toBe(true);
	expect(hrefs).toContain('/editions/');
	for (const link of await links.all()) expect(await link.isVisible(), await link.innerText()).toBe(true);
});

test('pale Chinese text is seen, whatever fonts the machine has, and text that is a little too pale for 7:1', async () => {
	const page = await browser.newPage();
	await page.setContent(
		'<html lang="zh-CN"><title>报</title><main><h1 style="color: #ccc">柳江读报</h1><p style="color: #6b6b6b">正文</p></main></html>',
	);
	await loadAxe(page);
	expect((await violations(page)).sort()).toEqual(['color-contrast-enhanced: p', 'color-contrast: h1']);
	await page.close();
});
