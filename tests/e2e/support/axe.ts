import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const Result = z.object({
	violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()) })) })),
});

/** The rules that a page's colours can break: at least 4.5:1, and the 7:1 this site keeps to (3:1 and 4.5:1 where large). */
const contrast = ['color-contrast', 'color-contrast-enhanced'];

/**
 * Axe passes over text whose first character paints nothing, taking it for an icon. On a machine without a Chinese
 * font that is every Chinese text, and pale text would go unseen: here whatever holds text is looked at.
 */
const lookAtAllText = `axe.configure({
	rules: ${JSON.stringify(contrast)}.map((id) => ({
		id,
		enabled: true,
		matches: (node) => !node.closest(':disabled, [inert]') &&
			[...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.nodeValue.trim() !== ''),
	})),
})`;

/** Axe in its short form: to hand a page the long one takes longer than to look at the page. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Makes a page ready for `violations`; once after every navigation. */
export async function loadAxe(page: Page): Promise<void> {
	await page.evaluate(`{ ${source}; ${lookAtAllText}; 0 }`);
}

/** Those, and the rules that a page can break by how it is laid out. */
const looks = [...contrast, 'target-size', 'scrollable-region-focusable'];

/**
 * Every violation axe finds on the page as it stands: the rule, and where it is broken.
 *
 * @param of all rules, or only those of layout and colours, or of colours
 */
export async function violations(page: Page, of: 'all' | 'looks' | 'colours' = 'all'): Promise<string[]> {
	const only = { all: undefined, looks, colours: contrast }[of];
	const options = { resultTypes: ['violations'], ...(only === undefined ? {} : { runOnly: only }) };
	const found = Result.parse(await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`));
	return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
