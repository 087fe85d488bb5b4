import type { Page } from 'playwright-core';

/** As text: Vitest would put an import of its own in the place of the browser's. */
const scripts =
	"Promise.all(Array.from(document.querySelectorAll('script[data-later]'), (one) => import(one.dataset.later)))";

/** Resolves once the scripts have run that a page loads after all that is seen (src/middleware.ts). */
export async function scriptsCome(page: Page): Promise<void> {
	await page.evaluate(`${scripts}.then(() => undefined)`);
}
