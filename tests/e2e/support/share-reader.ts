import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Served } from './server.ts';

/** Somebody with a phone who passes on what they read. */
export class ShareReader {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly #served: Served;

	private constructor(context: BrowserContext, page: Page, served: Served) {
		this.context = context;
		this.page = page;
		this.#served = served;
	}

	static async in(browser: Browser, served: Served): Promise<ShareReader> {
		const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
		await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.url });
		return new ShareReader(context, await context.newPage(), served);
	}

	async open(address: string): Promise<void> {
		await this.page.goto(this.#served.url + address);
	}

	/** Opens a piece and its sheet; tells the address the piece is known by. */
	async openSheet(address: string): Promise<string> {
		await this.open(address);
		await this.page.getByRole('button', { name: '分享', exact: true }).click();
		await this.page.getByRole('dialog', { name: '分享' }).waitFor();
		return (await this.page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
	}

	/** @param label what a button is called; in small it may say what will happen */
	async press(label: string): Promise<void> {
		await this.page.getByRole('button', { name: new RegExp(`^${label}(?: |$)`) }).click();
	}

	/** What is not one of the large rows. */
	async pressMore(label: string): Promise<void> {
		await this.press('更多');
		await this.press(label);
	}

	async said(words: string): Promise<void> {
		await this.page.getByRole('status').filter({ hasText: words }).waitFor();
	}

	copied(): Promise<string> {
		return this.page.evaluate(() => navigator.clipboard.readText());
	}

	copiedHtml(): Promise<string> {
		return this.page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			return item === undefined ? '' : (await item.getType('text/html')).text();
		});
	}

	/** Reads in WeChat's own browser from now on. */
	async inWechat(): Promise<void> {
		await this.page.addInitScript(() => {
			Object.defineProperty(navigator, 'userAgent', {
				value: 'Mozilla/5.0 (Linux; Android 13) MicroMessenger/8.0.50',
			});
		});
	}

	/** Reads in this type from now on. */
	async inType(size: '' | 'huge'): Promise<void> {
		await this.page.addInitScript((value) => {
			localStorage.setItem('size', value);
		}, size);
	}
}
