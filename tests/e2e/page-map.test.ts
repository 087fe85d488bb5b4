/** A printed page as a map of its articles, and as the image of itself. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadAxe, violations } from './support/axe.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { follow } from './support/follow.ts';
import { buildPrintedSite } from './support/printed-site.ts';
import { type Served, serve } from './support/server.ts';

let served: Served;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
	served = await serve((await buildPrintedSite()).dir);
	browser = await sharedBrowser();
	page = await browser.newPage();
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
});

afterAll(async () => {
	await leave(browser);
	served.close();
});

async function open(address: string, width: number): Promise<void> {
	await page.setViewportSize({ width, height: 844 });
	await page.goto(served.url + address);
}

const blocks = () => page.getByRole('navigation', { name: '版面示意图' }).getByRole('link');
const regions = () => page.getByRole('navigation', { name: '版面上的文章' }).getByRole('link');

type Box = { x: number; y: number; width: number; height: number };

async function boxes(): Promise<Box[]> {
	return blocks().evaluateAll((all) =>
		all.map((one) => {
			const { x, y, width, height } = one.getBoundingClientRect();
			return { x, y, width, height };
		}),
	);
}

describe.each([
	['/2024-02-try/01/', 5],
	['/2024-02-try/02/', 40],
])('the map of %s', (address, count) => {
	test.each([390, 768, 1280])('has its blocks in print order, apart, and for a finger, at %d px', async (width) => {
		await open(address, width);
		const found = await boxes();
		expect(found).toHaveLength(count);
		for (const [n, box] of found.entries()) {
			expect(Math.min(box.width, box.height), `block ${n + 1}`).toBeGreaterThanOrEqual(44);
			for (const [further, later] of found.slice(n + 1).entries()) {
				const below = later.y >= box.y + box.height - 0.5;
				const right = later.x >= box.x + box.width - 0.5;
				expect(below || right, `blocks ${n + 1} and ${n + further + 2}`).toBe(true);
			}
		}
		const map = await page.locator('.page-map ol').boundingBox();
		const filled = found.reduce((sum, box) => sum + box.width * box.height, 0);
		expect(filled / ((map?.width ?? 0) * (map?.height ?? 1))).toBeGreaterThan(0.96);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	});

	test('cuts no headline, in the largest type either', async () => {
		await open(address, 390);
		await page.locator('html').evaluate((root) => {
			root.setAttribute('data-size', 'huge');
		});
		const over = await blocks().evaluateAll((all) =>
			all.filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1),
		);
		expect(over).toEqual([]);
	});

	test('has no accessibility violation, light and dark', async () => {
		await open(address, 390);
		await loadAxe(page);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await violations(page), colorScheme).toEqual([]);
		}
	});
});

test('the lead is the largest block in the largest type', async () => {
	await open('/2024-02-try/01/', 390);
	const sizes = await blocks().evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
	expect(sizes[0]).toBeGreaterThan(Math.max(...sizes.slice(1)));
	const areas = (await boxes()).map(({ width, height }) => width * height);
	expect(areas[0]).toBe(Math.max(...areas));
});

test('a block leads to its article, and a photo’s to its page', async () => {
	await open('/2024-02-try/01/', 390);
	expect((await blocks().allTextContents()).map((title) => title.trim())).toEqual([
		'项目建设跑出新速度',
		'新修的路宽又平。',
		'路边的小树。',
		'山下的工厂，远处是新城的楼群……',
		'渡口换上新船',
	]);
	await follow(blocks().nth(4));
	expect(await page.locator('h1').textContent()).toContain('渡口换上新船');
	await page.goBack();
	await follow(blocks().nth(2));
	expect(new URL(page.url()).pathname).toBe('/2024-02-try/photos/lu-bian-de-xiao-shu/');
});

test('the security policy lets the map’s places by', () => {
	expect(complaints).toEqual([]);
});

describe('the image of the page', () => {
	test('stands in for the map, and each region leads to its article', async () => {
		for (const [n, title] of ['渡口换上新船', '山上种了新茶', '村口的老榕树'].entries()) {
			await open('/2024-02-try/03/', 390);
			expect(await blocks().count()).toBe(0);
			const image = await page.locator('.facsimile img').boundingBox();
			const region = await regions().nth(n).locator('rect').boundingBox();
			expect(await regions().nth(n).getAttribute('aria-label')).toBe(title);
			const [left, top] =
				[
					[4, 8],
					[4, 50],
					[52, 50],
				][n] ?? [];
			const off = (at: number | undefined, from: number, share: number, of: number): number =>
				Math.abs((at ?? 0) - from - (share / 100) * of);
			expect(off(region?.x, image?.x ?? 0, left ?? 0, image?.width ?? 0)).toBeLessThan(1);
			expect(off(region?.y, image?.y ?? 0, top ?? 0, image?.height ?? 0)).toBeLessThan(1);
			expect(Math.min(region?.width ?? 0, region?.height ?? 0)).toBeGreaterThanOrEqual(44);
			await page.mouse.click((region?.x ?? 0) + 10, (region?.y ?? 0) + 10);
			await page.waitForURL((to) => to.pathname !== '/2024-02-try/03/');
			expect(await page.locator('h1').textContent()).toContain(title);
		}
	});

	test('can be looked at closely, in files for large screens', async () => {
		await open('/2024-02-try/03/', 390);
		expect(await page.locator('.facsimile source').getAttribute('srcset')).toContain('1500w');
		await page.getByRole('link', { name: '看大图' }).click();
		const view = page.getByRole('dialog', { name: '看大图' });
		await view.waitFor();
		expect(await view.getByRole('button', { name: '下一张' }).count()).toBe(0);
		await page.goBack();
		await view.waitFor({ state: 'detached' });
	});

	test('has no accessibility violation, light and dark', async () => {
		await open('/2024-02-try/03/', 390);
		await loadAxe(page);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await violations(page), colorScheme).toEqual([]);
		}
	});
});
