import type { Browser, BrowserContext, Page } from 'playwright-core';
import { vi } from 'vitest';
import type { FaultyServer } from './faulty-server.ts';

/** A phone, and what its reader does and sees. */
export class OfflineReader {
	readonly page: Page;
	readonly context: BrowserContext;
	/** Every exception, and everything the security policy forbade. */
	readonly complaints: string[] = [];
	readonly #server: FaultyServer;

	private constructor(context: BrowserContext, page: Page, server: FaultyServer) {
		this.context = context;
		this.page = page;
		this.#server = server;
		page.on('pageerror', (error) => this.complaints.push(String(error)));
		page.on('console', (message) => {
			if (/content security policy/i.test(message.text())) this.complaints.push(message.text());
		});
	}

	static async in(browser: Browser, server: FaultyServer): Promise<OfflineReader> {
		const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
		return new OfflineReader(context, await context.newPage(), server);
	}

	async open(address: string): Promise<void> {
		await this.page.goto(this.#server.url + address);
	}

	/** Until the worker serves the page, and has kept what the page was opened with. */
	async settled(): Promise<void> {
		const kept = () =>
			this.page.evaluate(async () => {
				// A site under a path has the path in front of the name.
				const name = (await caches.keys()).find((one) => one.endsWith('opened-pages')) ?? '';
				const kept = await caches.match(location.pathname, { cacheName: name });
				return navigator.serviceWorker.controller !== null && kept !== undefined;
			});
		const check = async (): Promise<void> => {
			if (!(await kept())) throw new Error('The worker has not kept the page yet.');
		};
		await vi.waitFor(check, { timeout: 20_000 });
	}

	async goOffline(): Promise<void> {
		await this.#server.close();
		await this.context.setOffline(true);
	}

	async goOnline(): Promise<void> {
		await this.#server.open();
		await this.context.setOffline(false);
	}

	/** Saves an edition, from its own page. */
	async save(edition: string): Promise<void> {
		await this.open(edition);
		await this.settled();
		await this.button('把本期存到手机').click();
		await this.says('已存');
	}

	/** Waits for what is said of saving. */
	async says(text: string | RegExp): Promise<void> {
		const status = this.page.locator('[data-keep-status]');
		await status
			.filter({ hasText: text })
			.waitFor()
			.catch(async (error: unknown) => {
				throw new Error(`It says: ${(await status.allInnerTexts()).join(' | ')}`, { cause: error });
			});
	}

	button(name: string) {
		return this.page.getByRole('button', { name, exact: true });
	}

	heading(): Promise<string> {
		return this.page.getByRole('heading', { level: 1 }).innerText();
	}

	text(): Promise<string> {
		return this.page.locator('main').innerText();
	}

	/** How many pictures of the page don't come, those further down too. */
	brokenPictures(): Promise<number> {
		return this.page.evaluate(async () => {
			const images = [...document.querySelectorAll('img')];
			for (const image of images) image.loading = 'eager';
			await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
			return images.filter(({ naturalWidth }) => naturalWidth === 0).length;
		});
	}

	/** What any of the caches has at an address. */
	kept(address: string): Promise<string> {
		return this.page.evaluate(async (path) => (await (await caches.match(path))?.text()) ?? '', address);
	}

	/** The caches of what was saved, by their names. */
	async saved(): Promise<string[]> {
		const names = await this.page.evaluate(() => caches.keys());
		return names.filter((name) => /(?:^|\s)(?:edition|kit) /.test(name));
	}
}
