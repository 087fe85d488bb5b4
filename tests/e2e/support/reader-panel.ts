import type { Page } from 'playwright-core';

/** The panel of the reader's settings, as a reader works it. */
export class ReaderPanel {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	get summary() {
		return this.page.locator('.choices summary');
	}

	get form() {
		return this.page.locator('.choices form');
	}

	get status() {
		return this.page.locator('.choices').getByRole('status');
	}

	/** One option of one setting, by the words a reader sees. */
	option(legend: string, label: string) {
		return this.page.getByRole('group', { name: legend }).getByRole('radio', { name: label, exact: true });
	}

	async open(): Promise<void> {
		if (!(await this.form.isVisible())) await this.summary.click();
	}

	async choose(legend: string, label: string): Promise<void> {
		await this.open();
		await this.option(legend, label).check();
	}

	/** How the page stands: what a reader sees of the settings. */
	look(): Promise<{ size: number; paper: string; ink: string; leading: number; face: string; bars: string[] }> {
		return this.page.evaluate(() => {
			const style = getComputedStyle(document.querySelector('.text') ?? document.body);
			return {
				size: parseFloat(style.fontSize),
				paper: getComputedStyle(document.documentElement).backgroundColor,
				ink: style.color,
				leading: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
				face: style.fontFamily,
				bars: [...document.querySelectorAll('meta[name="theme-color"]')].map(
					(bar) => bar.getAttribute('content') ?? '',
				),
			};
		});
	}
}
