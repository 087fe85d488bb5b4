/** A slow phone: Chromium with a slowed-down processor and network, on the search page. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A network by its numbers: milliseconds before each answer, bytes a second down and up. */
export type Network = { name: string; latency: number; down: number; up: number };

export const networks = {
	lighthouse: {
		name: "Lighthouse's slow 4G: 150 ms before each answer, 1.6 Mbit/s down, 750 kbit/s up",
		latency: 150,
		down: (1_638_400 / 8) | 0,
		up: (750 * 1024) / 8,
	},
	devtools: {
		name: "DevTools' slow 4G: 562.5 ms before each answer, 1.44 Mbit/s down, 675 kbit/s up",
		latency: 562.5,
		down: 180_000,
		up: 84_375,
	},
	none: { name: 'no slow-down of the network', latency: 0, down: -1, up: -1 },
} as const satisfies Record<string, Network>;

/** How much slower the processor is made. */
export const slowdown = 4;

export type Phone = { page: Page; context: BrowserContext };

/** A new reader with nothing cached. */
export async function newPhone(browser: Browser, network: Network, cpu = slowdown): Promise<Phone> {
	const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: network.latency,
		downloadThroughput: network.down,
		uploadThroughput: network.up,
	});
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	await page.addInitScript(watch);
	return { page, context };
}

/**
 * Runs in the page from its first moment. Marks the last change of the field (`key`), and the frame that shows ten
 * results of the question it asks, or all if there are fewer (`drawn`).
 */
function watch(): void {
	const stale = new WeakSet<Element>();
	let waiting = true;
	const results = () => [...document.querySelectorAll('[data-search-result]')];
	addEventListener(
		'input',
		() => {
			for (const old of results()) stale.add(old);
			performance.clearMarks();
			performance.mark('key');
			waiting = true;
		},
		true,
	);
	new MutationObserver((records) => {
		if (!waiting) return;
		const state = document.querySelector('[data-search-results]')?.getAttribute('data-search-state');
		const told = records.some(({ type }) => type === 'attributes') && (state === 'done' || state === 'error');
		if (!told && results().filter((one) => !stale.has(one)).length < 10) return;
		waiting = false;
		requestAnimationFrame(() => {
			setTimeout(() => {
				performance.mark('drawn');
			}, 0);
		});
	}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-search-state'] });
}

/** Milliseconds from the last change of the field (or else from the opening of the page) to the results being drawn. */
export async function timeToResults(page: Page): Promise<number> {
	const marked = () => performance.getEntriesByName('drawn').length > 0;
	await page.waitForFunction(marked, undefined, { polling: 20, timeout: 60_000 });
	return page.evaluate(() => {
		const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? 0;
		return at('drawn') - at('key');
	});
}

/** What a keyboard does when a phrase is accepted: all its characters at once. */
export async function write(page: Page, text: string): Promise<void> {
	await page.keyboard.insertText(text);
}

/** The addresses of the first ten results, without anchors. */
export async function firstTen(page: Page): Promise<string[]> {
	return page
		.locator('[data-search-result]')
		.evaluateAll((all) =>
			all
				.slice(0, 10)
				.map((one) => decodeURIComponent(new URL(one.querySelector('a')?.href ?? '', document.baseURI).pathname)),
		);
}
