/** A reader with the player of 听报: what he sees of it, and what he presses. */
import type { Locator, Page } from 'playwright-core';
import { allSaid, beingSaid, hear } from './fake-voice.ts';

export const report = '/2024-01-liujiang/du-xing-shi-gan-chu-shi-ji/';
export const brief = '/2024-01-liujiang/xi-shua-shua-mei-hua-jia-yuan/';
export const printed = '/2024-01-liujiang/01/';

export class Listener {
	readonly page: Page;
	readonly player: Locator;
	/** The button that opens the player. */
	readonly opener: Locator;
	readonly #site: string;

	/** @param site the address of the site, without a slash at the end */
	constructor(page: Page, site: string) {
		this.page = page;
		this.#site = site;
		this.player = page.getByRole('region', { name: '听报' });
		this.opener = page.locator('.tools [data-listen]');
	}

	async open(address: string): Promise<void> {
		await this.page.goto(this.#site + address);
	}

	/** Opens a page and its player; it is reading then. */
	async listenTo(address: string): Promise<void> {
		await this.open(address);
		await this.start();
	}

	async start(): Promise<void> {
		await this.opener.click();
		await this.reads();
	}

	/** Waits until it is reading. */
	async reads(): Promise<void> {
		await this.button('暂停').waitFor();
	}

	button(name: string | RegExp): Locator {
		return this.player.getByRole('button', { name, exact: true });
	}

	async press(name: string | RegExp): Promise<void> {
		await this.button(name).click();
	}

	/** Waits until the player says these words. */
	async says(words: string): Promise<void> {
		await this.player.getByRole('status').filter({ hasText: words }).waitFor();
	}

	/** The sentence that is being said; null in silence. */
	now(): Promise<string | null> {
		return beingSaid(this.page);
	}

	/** Listens to the end; tells all that was said in this tab. */
	async hearAll(): Promise<string[]> {
		await hear(this.page, 500);
		await this.says('读完了');
		return (await allSaid(this.page)).map(({ text }) => text);
	}

	/** The words that are marked. */
	marked(): Promise<string[]> {
		return this.page.evaluate(() =>
			[...(CSS.highlights.get('sentence') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
		);
	}

	/** The text of all elements of a kind, as `bare` gives it. */
	async textOf(selector: string): Promise<string> {
		return bare((await this.page.locator(selector).allTextContents()).join(''));
	}
}

/** Words without what is printed and not said, or said and not printed. */
export function bare(text: string): string {
	return text.replace(/图片：|[\s，—【】]/g, '');
}
