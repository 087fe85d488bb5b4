import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const Result = z.object({
	violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()) })) })),
});

/**
 * Axe passes over text whose first character paints nothing, taking it for an icon. On a machine without a Chinese
 * font that is every Chinese text, and pale text would go unseen: here whatever holds text is looked at.
 */
const lookAtAllText = `axe.configure({
	rules: [{
		id: 'color-contrast',
		matches: (node) => !node.closest(':disabled, [inert]') &&
			[...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.nodeValue.trim() !== ''),
	}],
})`;

/** Makes a page ready for `violations`; once after every navigation. */
export async function loadAxe(page: Page): Promise<void> {
	await page.evaluate(axe.source);
	await page.evaluate(lookAtAllText);
}

/** Every violation axe finds on the page as it stands: the rule, and where it is broken. */
export async function violations(page: Page): Promise<string[]> {
	const found = Result.parse(await page.evaluate('axe.run(document)'));
	return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
