/** One visit to an address, as a new reader makes it: what came, what complained, and what axe finds. */
import type { Browser, Page } from 'playwright-core';
import type { Sent } from '../../../src/cli/static-server.ts';
import { loadAxe, violations } from './axe.ts';
import type { Served } from './server.ts';

/** How a reader sees a page: how wide it is in pixels, and what the settings say of type size and colours. */
export type Look = { width: number; size: string; theme: string };

const widths = [390, 1280];
/** The narrowest phone, on which nothing may be wider than the page; there is no more for axe to see. */
const narrowest = 320;
const sizes = ['', 'large', 'huge'];
const themes = ['light', 'dark', 'soft'];

/** Every look there is. */
export const looks: readonly Look[] = widths.flatMap((width) =>
	sizes.flatMap((size) => themes.map((theme) => ({ width, size, theme }))),
);

/**
 * A third of the looks: every theme and every size in both widths. A size changes no colour and a theme no measure, so
 * each is seen as well beside one of the other as beside all three.
 *
 * @param n of the template: three that follow each other have all the looks between them
 */
export function looksOfTemplate(n: number): Look[] {
	return looks.filter(
		({ width, size, theme }) => (widths.indexOf(width) + sizes.indexOf(size) + themes.indexOf(theme) + n) % 3 === 0,
	);
}

export type Visit = {
	/** Everything that was sent until the network was quiet. */
	sent: readonly Sent[];
	/** Scripts that held back the first paint. */
	blocking: readonly string[];
	/** Every exception, and every error of the console. */
	complaints: readonly string[];
	/** Addresses that were asked for outside the site. */
	foreign: readonly string[];
	cookies: readonly unknown[];
	/** Names of attributes that are scripts. */
	handlers: readonly string[];
	/** `width`, `size` and by how much a page is wider than the window. */
	tooWide: readonly string[];
	/** What axe finds, with how the page was looked at. */
	violations: readonly string[];
	/** Whether a script that is put into the page runs. */
	slipped: 'in' | 'out';
};

/**
 * Opens an address with an empty cache, and looks at it.
 *
 * @param served the site, on a server that nobody else asks meanwhile
 * @param seen how it is looked at with axe
 */
export async function visit(browser: Browser, served: Served, address: string, seen: readonly Look[]): Promise<Visit> {
	// The worker comes after the page, once; it would bring what is not the page's.
	const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	const complaints: string[] = [];
	const requested: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('request', (request) => requested.push(request.url()));
	const first = served.sent.length;
	await page.goto(served.url + address, { waitUntil: 'networkidle' });
	const came = {
		sent: served.sent.slice(first),
		blocking: await blockingScripts(page),
		complaints: [...complaints],
		foreign: requested.filter((url) => !url.startsWith(`${served.url}/`) && !url.startsWith('data:')),
		cookies: await context.cookies(),
		handlers: await handlersOf(page),
	};
	const found = { tooWide: await tooWide(page), violations: await violationsIn(page, seen) };
	const slipped = await slipIn(page);
	await context.close();
	return { ...came, ...found, slipped };
}

function blockingScripts(page: Page): Promise<string[]> {
	return page.evaluate(() => [
		...performance
			.getEntriesByType('resource')
			.filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
			.filter((entry) => 'initiatorType' in entry && entry.initiatorType === 'script')
			.map((entry) => entry.name),
		...[...document.querySelectorAll('script[src]:not([type="module"]):not([async]):not([defer])')].map((script) =>
			String(script.getAttribute('src')),
		),
	]);
}

function handlersOf(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('*')].flatMap((element) =>
			element.getAttributeNames().filter((name) => name.startsWith('on')),
		),
	);
}

async function tooWide(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const width of [narrowest, ...widths]) {
		await page.setViewportSize({ width, height: 844 });
		const widest = await page.evaluate(
			(all) =>
				all.map((size) => {
					document.documentElement.dataset['size'] = size;
					document.documentElement.dataset['paper'] = 'light';
					return { size, pixels: document.documentElement.scrollWidth };
				}),
			sizes,
		);
		for (const { size, pixels } of widest) {
			if (pixels > width) found.push(`${String(width)} px, size “${size}”: ${String(pixels)} px`);
		}
	}
	return found;
}

async function violationsIn(page: Page, seen: readonly Look[]): Promise<string[]> {
	const found: string[] = [];
	const known = new Set<string | number>();
	await loadAxe(page);
	for (const { width, size, theme } of seen) {
		await page.setViewportSize({ width, height: 844 });
		await set(page, size, theme);
		// A width shows other elements, a size lays the same ones out anew, and a theme gives them other colours.
		const layout = `${String(width)} px, size “${size}”`;
		const broken = await violations(page, known.has(layout) ? 'colours' : known.has(width) ? 'looks' : 'all');
		known.add(layout).add(width);
		found.push(...broken.map((rule) => `${layout}, ${theme}: ${rule}`));
	}
	return found;
}

/** Sets the page as the reader's settings do, without loading it anew. */
async function set(page: Page, size: string, theme: string): Promise<void> {
	await page.evaluate(
		([chosenSize = '', chosenTheme = '']) => {
			document.documentElement.dataset['size'] = chosenSize;
			document.documentElement.dataset['paper'] = chosenTheme;
		},
		[size, theme],
	);
}

/** Puts a script and an image whose handler is one into the page, and gives them a moment. */
function slipIn(page: Page): Promise<'in' | 'out'> {
	return page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.documentElement.dataset.slipped = "in"';
		document.body.append(script);
		const image = document.createElement('img');
		image.setAttribute('onerror', 'document.documentElement.dataset.slipped = "in"');
		image.src = 'data:,';
		document.body.append(image);
		return new Promise<'in' | 'out'>((resolve) => {
			setTimeout(() => {
				resolve(document.documentElement.dataset['slipped'] === 'in' ? 'in' : 'out');
			}, 100);
		});
	});
}
