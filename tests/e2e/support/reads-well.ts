import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { loadAxe, violations } from './axe.ts';

/** Narrow and wide, light and dark. */
const looks = [
	[320, 'light'],
	[390, 'light'],
	[390, 'dark'],
	[1280, 'light'],
] as const;

/**
 * Expects that axe finds nothing on a page and that nothing of it is wider than the window, however it is looked at.
 *
 * @param open opens the page, and whatever is to be open on it
 * @param besides what else is expected of it each time
 */
export async function readsWell(
	page: Page,
	open: () => Promise<unknown>,
	besides: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
	for (const [width, colorScheme] of looks) {
		await page.setViewportSize({ width, height: 844 });
		await page.emulateMedia({ colorScheme });
		await open();
		await loadAxe(page);
		const look = `${page.url()} ${String(width)} ${colorScheme}`;
		expect(await violations(page), look).toEqual([]);
		const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(wider, look).toBeLessThanOrEqual(0);
		await besides();
	}
}
