import type { BrowserContext, Page } from 'playwright-core';

/** The search page as a reader works it. */
export class SearchPage {
	readonly page: Page;
	readonly #url: string;

	/** @param url of the site, without a slash at the end */
	constructor(page: Page, url: string) {
		this.page = page;
		this.#url = url;
	}

	/** @returns the page in a window of a phone's size; `complaints` gets every exception and every dialog */
	static async in(context: BrowserContext, url: string, complaints: string[]): Promise<SearchPage> {
		return SearchPage.on(await context.newPage(), url, complaints);
	}

	/** @returns the same in a page that is open */
	static on(page: Page, url: string, complaints: string[]): SearchPage {
		page.on('pageerror', (error) => complaints.push(String(error)));
		page.on('dialog', (dialog) => {
			complaints.push(dialog.message());
			void dialog.dismiss();
		});
		return new SearchPage(page, url);
	}

	/** Opens the page; waits for the answer, where something is asked. */
	async open(asked: Readonly<Record<string, string>> = {}): Promise<void> {
		const search = new URLSearchParams(asked).toString();
		await this.page.goto(`${this.#url}/search/${search === '' ? '' : `?${search}`}`);
		await this.state(search === '' ? 'idle' : 'done');
	}

	async state(name: 'idle' | 'searching' | 'done' | 'error'): Promise<void> {
		await this.page.waitForSelector(`site-search:defined [data-search-state="${name}"]`, { state: 'attached' });
	}

	/** What the address asks, without order. */
	get asked(): Record<string, string> {
		return Object.fromEntries(new URL(this.page.url()).searchParams);
	}

	get field() {
		return this.page.getByRole('combobox', { name: '搜本站文字' });
	}

	get results() {
		return this.page.locator('[data-search-result]');
	}

	get more() {
		return this.page.locator('[data-search-more]');
	}

	get offers() {
		return this.page.getByRole('option');
	}

	/** One kind of filter in the panel, by its name. */
	facet(name: string) {
		return this.page.locator('.search-facet', { has: this.page.getByRole('heading', { name, exact: true }) });
	}

	button(name: string | RegExp) {
		return this.page.getByRole('button', { name });
	}

	async status(): Promise<string> {
		return (await this.page.locator('[data-search-status]').textContent()) ?? '';
	}

	/** The headlines found, in the order of the page. */
	async headlines(): Promise<string[]> {
		return (await this.results.getByRole('link').allTextContents()).map((text) => text.trim());
	}
}
