/** What a phone loads, and who asked for it: the page, or the service worker. */
import type { BrowserContext, Page, Request } from 'playwright-core';
import type { Served } from './server.ts';

/** One answer of the host; `bytes` are those of its body, as they went over the line. */
export type Loaded = { path: string; bytes: number; by: 'page' | 'worker' };

/** Nothing was sent for so many milliseconds: nothing more is coming. The worker itself waits up to two seconds. */
const quiet = 3500;

/**
 * Counted where the bytes are sent, and compared with what the browser says that it received.
 *
 * @param served on which nobody else asks meanwhile
 * @param visit opens a page in that context
 * @returns everything that was loaded until nothing more came, in order
 * @throws {Error} if the browser tells of other answers, or of other bytes
 */
export async function loadedBy(
	context: BrowserContext,
	served: Served,
	visit: () => Promise<unknown>,
): Promise<Loaded[]> {
	const first = served.sent.length;
	const finished: Request[] = [];
	const note = (request: Request) => finished.push(request);
	context.on('requestfinished', note);
	await visit();
	for (let seen = -1; seen < served.sent.length;) {
		seen = served.sent.length;
		await new Promise((resolve) => setTimeout(resolve, quiet));
	}
	context.off('requestfinished', note);
	const told = await Promise.all(finished.map(async (request) => ({ request, bytes: await bodyOf(request) })));
	return served.sent.slice(first).map(({ path, status, bytes }) => {
		const n = told.findIndex((one) => one.bytes !== null && new URL(one.request.url()).pathname === path);
		const [one] = n < 0 ? [] : told.splice(n, 1);
		// Chromium tells of the worker's own file without its bytes, or not at all if it has not changed.
		const isWorker = path.endsWith('/sw.js');
		if (!isWorker && status !== 304 && one?.bytes !== bytes)
			throw new Error(`${path}: sent ${String(bytes)} bytes, came ${String(one?.bytes)}`);
		return { path, bytes, by: isWorker || (one?.request.serviceWorker() ?? null) !== null ? 'worker' : 'page' };
	});
}

export const sumOf = (all: readonly Loaded[]) => all.reduce((sum, { bytes }) => sum + bytes, 0);

/** One line for each answer: `13249 page /2024-01-05/…/`. */
export const asLines = (all: readonly Loaded[]) =>
	all.map(({ path, bytes, by }) => `${String(bytes)} ${by} ${path}`).join('\n');

/** @returns null for what did not come over the line: it was in the browser's own cache, or the worker had it */
async function bodyOf(request: Request): Promise<number | null> {
	if ((await request.response())?.fromServiceWorker() === true) return null;
	const { responseBodySize } = await request.sizes();
	return responseBodySize < 0 ? null : responseBodySize;
}

/** Has the browser say that its reader saves data, to the page and to the host. */
export async function saveData(context: BrowserContext, page: Page): Promise<void> {
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
}
