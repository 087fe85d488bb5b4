/** A resident with a phone, whose taps are counted. */
import type { Locator, Page } from 'playwright-core';
import { follow } from './follow.ts';

export class TaskReader {
	readonly page: Page;
	/** How often the reader has tapped since the front page opened; typing is not a tap. */
	taps = 0;
	readonly #site: string;

	/** @param site the address of the site, without a slash at the end */
	constructor(page: Page, site: string) {
		this.page = page;
		this.#site = site;
	}

	/** Opens the front page, as from the phone's own screen. */
	async begin(): Promise<void> {
		this.taps = 0;
		await this.page.goto(`${this.#site}/`);
	}

	/** Taps what stays on the page. */
	async tap(what: Locator): Promise<void> {
		this.taps += 1;
		await what.click();
	}

	/** Taps what opens another page. */
	async go(what: Locator): Promise<void> {
		this.taps += 1;
		await follow(what);
	}

	link(name: string | RegExp): Locator {
		return this.page.getByRole('link', { name }).first();
	}

	button(name: string | RegExp): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	/** Opens the search page and types; returns the headlines found. */
	async search(words: string): Promise<string[]> {
		await this.go(this.page.locator('.to-search'));
		await this.page.getByRole('combobox', { name: '搜本站文字' }).fill(words);
		await this.page.locator('site-search:defined [data-search-state="done"]').waitFor({ state: 'attached' });
		const found = this.page.locator('[data-search-result]').getByRole('link');
		return (await found.allTextContents()).map((text) => text.trim());
	}

	/** Opens the first result. */
	async openFirst(): Promise<void> {
		await this.go(this.page.locator('[data-search-result]').first().getByRole('link').first());
	}

	heading(): Promise<string> {
		return this.page.getByRole('heading', { level: 1 }).innerText();
	}
}
