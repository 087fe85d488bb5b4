/** A typeface for pages, where the machine has none for Chinese: without one a character is a box of a third of its width. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'));
const faces = readFileSync(join(folder, 'index.css'), 'utf8').replaceAll('url(./files/', 'url(/set-in-type/');
/** What the site's styles ask for first: 黑, 宋, 楷. */
const asked = ['PingFang SC', 'Songti SC', 'Kaiti SC'];

/**
 * Has every page of a context that is opened from now on set in a typeface whose characters are as wide as in any other.
 *
 * @param context one whose pages may have styles that their policy doesn't allow: `bypassCSP`
 */
export async function setInType(context: BrowserContext): Promise<void> {
	await context.route('**/set-in-type/*', (route) => {
		const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
		return route.fulfill({ path: join(folder, 'files', name), contentType: 'font/woff2' });
	});
	const styles = asked.map((name) => faces.replaceAll("'Noto Serif SC Variable'", `'${name}'`)).join('\n');
	await context.addInitScript((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [sheet];
	}, styles);
}

/** Waits until every character that is on the page is set. */
export async function inType(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await document.fonts.ready;
	});
	await page.waitForFunction(() => document.fonts.status === 'loaded');
}
