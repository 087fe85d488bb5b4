/** An editor in Chromium who pastes a page, and how long each step takes. */
import type { CDPSession, Page } from 'playwright-core';
import type { StartedDesk } from './started-desk.ts';

/** Milliseconds; a processor time that nobody tells is NaN. */
export type PasteTimes = {
	/** From pressing 放进去 until the server has kept the text. */
	stored: number;
	/** Until the server has answered with what it read. */
	answered: number;
	/** Until the frame that shows the sections. */
	painted: number;
	/** Until the first finding of the proofreader. */
	found: number;
	/** Processor time of the server from the paste to the first finding, and of the browser's page from the press on. */
	server: number;
	browser: number;
	/** From marking a line with another role to the frame that shows it, and the page's processor time for it. */
	mended: number;
	mending: number;
};

/**
 * @param page a page of the browser, on which `watch` is run from its first moment
 * @param pause how long the editor waits between pasting and pressing, in milliseconds
 */
export async function pastePage(
	page: Page,
	desk: StartedDesk,
	{ edition, text, pause }: { edition: string; text: string; pause: number },
): Promise<PasteTimes> {
	await page.goto(`${desk.url}/#/`);
	await page.reload();
	await page.getByRole('link', { name: '新的一期' }).click();
	await page.getByLabel('文件夹名').fill(edition);
	await page.getByLabel('报名').fill('日报');
	await page.getByLabel('这一期的标题').fill('第1203期');
	await page.getByLabel('这一版的文字').focus();
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
	const before = await desk.processorTime();
	await page.keyboard.insertText(text);
	await page.waitForTimeout(pause);
	const idle = await taskTime(devtools);
	await page.getByRole('button', { name: '放进去' }).click();
	await marked(page, 'found');
	const busy = await taskTime(devtools);
	const after = await desk.processorTime();
	const times = await page.evaluate(() => {
		const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
		const end = (path: string) => {
			const last = performance.getEntriesByType('resource').findLast(({ name }) => name.includes(path));
			return last instanceof PerformanceResourceTiming ? last.responseEnd : Number.NaN;
		};
		const pressed = at('pressed');
		return {
			stored: end('/api/editions') - pressed,
			answered: end('/api/pages') - pressed,
			painted: at('painted') - pressed,
			found: at('found') - pressed,
		};
	});
	const mended = await mend(page);
	const mending = (await taskTime(devtools)) - busy;
	await devtools.detach();
	return { ...times, server: (after ?? Number.NaN) - (before ?? Number.NaN), browser: busy - idle, mended, mending };
}

/** @returns milliseconds from the press of a role to the frame that shows it */
async function mend(page: Page): Promise<number> {
	await page.locator('.source > [data-role]').nth(4).click();
	const role = page.locator('.tools .roles [aria-pressed=false]').nth(2);
	// What the desk still paints of the press before is no part of it.
	await page.evaluate(async () => {
		for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
		performance.clearMarks();
	});
	await role.click();
	await marked(page, 'painted');
	return page.evaluate(() => {
		const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
		return at('painted') - at('clicked');
	});
}

async function marked(page: Page, name: string): Promise<void> {
	const isThere = (mark: string) => performance.getEntriesByName(mark).length > 0;
	await page.waitForFunction(isThere, name, { polling: 50 });
}

/** What the page's main thread has done so far, in milliseconds of the processor. */
async function taskTime(devtools: CDPSession): Promise<number> {
	const { metrics } = await devtools.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/**
 * Runs in the page from its first moment. Marks the press of 放进去 (`pressed`) or of any button (`clicked`), the frame that
 * shows the sections after it (`painted`), and the first finding (`found`).
 */
export function watch(): void {
	const mark = (name: string) => {
		if (performance.getEntriesByName(name).length === 0) performance.mark(name);
	};
	document.addEventListener(
		'submit',
		() => {
			mark('pressed');
		},
		{ capture: true },
	);
	document.addEventListener(
		'click',
		() => {
			mark('clicked');
		},
		{ capture: true },
	);
	new MutationObserver((changes) => {
		const isShown = changes.some(({ target }) => target instanceof Element && target.closest('.tools, #said') === null);
		if (isShown && document.querySelector('.sections .section') !== null)
			requestAnimationFrame(() => {
				setTimeout(() => {
					mark('painted');
				});
			});
		if (document.querySelector('.proof-note') !== null) mark('found');
	}).observe(document, { subtree: true, childList: true });
}
