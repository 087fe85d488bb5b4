/** Asks every query as different readers would, and takes the times. */
import type { Browser } from 'playwright-core';
import type { Host } from './host.ts';
import { newPhone, timeToResults, write } from './phone.ts';
import type { Network } from './phone.ts';

/** One value a query each; times in milliseconds. */
export type Times = {
	/** The address with the query is opened, nothing cached. */
	opened: number[];
	/** The same: what it downloads, the page and all its files included. */
	bytes: number[];
	requests: number[];
	/** The page stands open with an empty field, nothing else cached; the query is written. */
	written: number[];
	/** A second, different query on the same page. */
	next: number[];
	/** That query again, after its last character was taken away and written anew. */
	again: number[];
};

export async function takeTimes(
	browser: Browser,
	host: Host,
	{ queries, network, tell }: { queries: readonly string[]; network: Network; tell: (done: number) => void },
): Promise<Times> {
	const times: Times = { opened: [], bytes: [], requests: [], written: [], next: [], again: [] };
	for (const [index, query] of queries.entries()) {
		await open(browser, host, query, network, times);
		await writeAndEdit(browser, host, [query, queries[(index + 1) % queries.length] ?? query], network, times);
		tell(index + 1);
	}
	return times;
}

async function open(browser: Browser, host: Host, query: string, network: Network, times: Times): Promise<void> {
	const { page, context } = await newPhone(browser, network);
	Object.assign(host.sent, { requests: 0, bytes: 0 });
	await page.goto(`${host.url}/search/?q=${encodeURIComponent(query)}`);
	times.opened.push(await timeToResults(page));
	await page.waitForLoadState('networkidle');
	times.bytes.push(host.sent.bytes);
	times.requests.push(host.sent.requests);
	await context.close();
}

async function writeAndEdit(
	browser: Browser,
	host: Host,
	[first, second]: [string, string],
	network: Network,
	times: Times,
): Promise<void> {
	const { page, context } = await newPhone(browser, network);
	await page.goto(`${host.url}/search/`, { waitUntil: 'networkidle' });
	const field = page.locator('main input[name=q]');
	await field.focus();
	await write(page, first);
	times.written.push(await timeToResults(page));
	await page.waitForLoadState('networkidle');
	await field.selectText();
	await write(page, second);
	times.next.push(await timeToResults(page));
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('End');
	await page.keyboard.press('Backspace');
	await timeToResults(page);
	await page.waitForLoadState('networkidle');
	await write(page, second.slice(-1));
	times.again.push(await timeToResults(page));
	await context.close();
}
