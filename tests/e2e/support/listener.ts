/** A reader with the player of 听报: what he sees of it, and what he presses. */
import type { Locator, Page } from 'playwright-core';
import { spoken } from '../../../src/listen/page/spoken.ts';
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

	/** Waits until the player knows the whole edition: of a page it begins to read before that. */
	async knowsEdition(): Promise<void> {
		await this.player.getByText(/^第\d+篇，共\d+篇$/).waitFor();
	}

	/** Sentences end until the player says these words. Between two pieces it may be silent: what ends then ends nothing. */
	async #hearUntil(words: string): Promise<void> {
		const said = this.player.getByRole('status').filter({ hasText: words });
		do {
			await hear(this.page, 1000);
			await this.page.waitForTimeout(50);
		} while ((await said.count()) === 0);
	}

	/** Listens to the end of all; tells all that was said in this tab. */
	async hearAll(): Promise<string[]> {
		await this.knowsEdition();
		await this.#hearUntil('这一期读完了');
		return (await allSaid(this.page)).map(({ text }) => text);
	}

	/** Listens to the end of the piece; tells all that was said in this tab. */
	async hearPiece(): Promise<string[]> {
		await this.knowsEdition();
		await this.press('读完这篇停');
		await this.#hearUntil('读完了');
		const said = (await allSaid(this.page)).map(({ text }) => text);
		return said.filter((words) => words !== '这一期读完了。');
	}

	/** The words that are marked. */
	marked(): Promise<string[]> {
		return this.page.evaluate(() =>
			[...(CSS.highlights.get('sentence') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
		);
	}

	/** The text of all elements of a kind as it is said, as `bare` gives it. */
	async textOf(selector: string): Promise<string> {
		return bare((await this.page.locator(selector).allTextContents()).map(spoken).join(''));
	}
}

/** Words without what is printed and not said, or said and not printed. */
export function bare(text: string): string {
	return text.replace(/图片：|[\s，—【】]/g, '');
}
