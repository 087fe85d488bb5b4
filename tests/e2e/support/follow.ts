import type { Locator } from 'playwright-core';

/**
 * Follows a link to another page: clicks it and waits until that page has loaded, since Playwright's own click may
 * return while the old page still stands.
 */
export async function follow(link: Locator): Promise<void> {
	await Promise.all([link.page().waitForEvent('load'), link.click()]);
}
