/** How the front page looks and loads: weight, rest, what comes first, accessibility, and the use of a wide window. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/typesetting/words.ts';
import { loadAxe, violations } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { frontSite, smallestSite } from './support/front-site.ts';
import { setTexts } from './support/lines.ts';
import { boxesOf, pairsCloserThan } from './support/measures.ts';
import { inType, setInType } from './support/set-in-type.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';
import { site } from './support/site.ts';

/** The most the front page may weigh on the wire, with its styles. */
const limit = 16 * 1024;

let browser: Browser;
let page: Page;
const sites = new Map<string, Served>();

beforeAll(async () => {
	// One of its own: how a page loads depends on what its process has shown before.
	browser = await launch();
	const [full, smallest] = [await frontSite(), await smallestSite()];
	for (const [name, dir] of [
		['full', full.dir],
		['smallest', smallest.dir],
		['own', site],
	] as const) {
		sites.set(name, await serve(dir));
	}
}, 600_000);
beforeEach(async () => {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	page = await context.newPage();
	return () => context.close();
});
afterAll(async () => {
	await browser.close();
	for (const served of sites.values()) served.close();
});

function served(name: string): Served {
	const one = sites.get(name);
	if (one === undefined) throw new Error(`no site ${name}`);
	return one;
}

test('no figure is cut from its unit and no word in two, however wide its column', async () => {
	const context = await browser.newContext({ bypassCSP: true });
	await setInType(context);
	page = await context.newPage();
	await open('full');
	await inType(page);
	for (let width = 320; width <= 1280; width += 16) {
		await page.setViewportSize({ width, height: 900 });
		const set = await setTexts(page, '.front-figures a > *');
		expect(set.map(({ lines }) => lines.join(''))).toContain('比2005年增长20个百分点');
		for (const { lines } of set) {
			const ends = wordsOf(lines.join('')).reduce<number[]>(
				(all, word) => [...all, (all.at(-1) ?? 0) + word.length],
				[],
			);
			const broken = lines.map((_, n) => lines.slice(0, n + 1).join('').length);
			expect(
				broken.filter((end) => !ends.includes(end)),
				`${String(width)} px: ${lines.join(' | ')}`,
			).toEqual([]);
		}
	}
	await context.close();
});

const open = (name: string) => page.goto(`${served(name).url}/`, { waitUntil: 'networkidle' });

const widths = [320, 390, 768, 1280];

describe.each(['full', 'smallest', 'own'])('the front page of the site “%s”', (name) => {
	test(`weighs at most ${String(limit / 1024)} KiB with its styles`, async () => {
		const first = served(name).sent.length;
		await open(name);
		const sent = served(name).sent.slice(first);
		const document = sent.find((answer) => answer.path === '/');
		expect(document?.bytes).toBeGreaterThan(1000);
		expect(document?.bytes).toBeLessThanOrEqual(limit);
		expect(sent.filter((answer) => answer.path.endsWith('.css'))).toEqual([]);
	});

	test.each(widths)('moves nothing as it loads, at %i px', async (width) => {
		await page.setViewportSize({ width, height: 844 });
		await page.addInitScript(() => {
			let sum = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
				Object.assign(globalThis, { shifted: sum });
			}).observe({ type: 'layout-shift', buffered: true });
			Object.assign(globalThis, { shifted: 0 });
		});
		await open(name);
		// What waits to be seen is loaded too.
		await page.evaluate(async () => {
			for (let y = 0; y < document.body.scrollHeight; y += 400) {
				scrollTo(0, y);
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
		});
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate('shifted')).toBe(0);
	});

	test('shows its largest part at once: text, or the photo that is asked for first', async () => {
		await page.addInitScript(() => {
			new PerformanceObserver((list) => {
				const last = list.getEntries().at(-1);
				const element = last !== undefined && 'element' in last ? last.element : null;
				const lazy = element instanceof HTMLImageElement && element.fetchPriority !== 'high';
				Object.assign(globalThis, { largest: lazy ? 'a late image' : 'early' });
			}).observe({ type: 'largest-contentful-paint', buffered: true });
		});
		await open(name);
		expect(await page.evaluate('largest')).toBe('early');
		for (const image of await page.locator('main img:not([fetchpriority])').all()) {
			expect(await image.getAttribute('loading')).toBe('lazy');
		}
		for (const image of await page.locator('main img').all()) {
			expect(Number(await image.getAttribute('width'))).toBeGreaterThan(0);
			expect(Number(await image.getAttribute('height'))).toBeGreaterThan(0);
		}
	});

	test.each(widths)('has no accessibility violation and nothing too wide or overlapping, at %i px', async (width) => {
		await page.setViewportSize({ width, height: 844 });
		await open(name);
		await loadAxe(page);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await violations(page, colorScheme === 'light' ? 'all' : 'colours'), colorScheme).toEqual([]);
		}
		for (const size of ['', 'large', 'huge']) {
			await page.evaluate((chosen) => {
				document.documentElement.dataset['size'] = chosen;
			}, size);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), size).toBeLessThanOrEqual(width);
			const parts = await boxesOf(page, '.front-page > *');
			expect(pairsCloserThan(8, parts), size).toEqual([]);
			const buttons = await boxesOf(page, '.today-acts > .act, .today-acts [data-keep]:not([hidden])');
			for (const { width: wide, height, name: label } of buttons) {
				expect(Math.min(wide, height), label).toBeGreaterThanOrEqual(44);
			}
			expect(pairsCloserThan(4, buttons), size).toEqual([]);
		}
	});
});

test('a wide window is used: the paper stands beside its lead, and a short lead has the other pieces under it', async () => {
	await page.setViewportSize({ width: 1280, height: 800 });
	for (const name of ['full', 'own']) {
		await open(name);
		const [today, lead] = [(await boxesOf(page, '.today'))[0], (await boxesOf(page, '.lead'))[0]];
		expect(lead?.left, name).toBeGreaterThan(today?.right ?? Infinity);
		expect(Math.abs((lead?.top ?? 0) - (today?.top ?? 0)), name).toBeLessThan(2);
		const [pieces] = await boxesOf(page, '.front-pieces');
		expect((pieces?.top ?? 0) - (lead?.bottom ?? 0), name).toBeLessThan(60);
		expect(pieces?.right, name).toBeGreaterThan(800);
	}
});

test('the photo that leads comes before files of scripts, and what they do works once it is there', async () => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	let release = (): void => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\.(avif|webp|jpg)$/, async (route) => {
		await held;
		await route.continue();
	});
	const opened = page.goto(`${served('full').url}/`);
	await page.locator('.lead-photo img').waitFor({ state: 'attached' });
	await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100))));
	expect(asked.filter((path) => path.endsWith('.js') && path !== '/sw.js')).toEqual([]);
	release();
	await opened;
	await page.waitForFunction(() => customElements.get('keep-edition') !== undefined);
});
