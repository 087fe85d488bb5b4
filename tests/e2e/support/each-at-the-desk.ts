/** What the tests of 编辑台 begin with: a desk over a site of its own, and a window to work at it. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeEach } from 'vitest';
import type { Build } from '../../../src/desk/work/publishing.ts';
import { writeContent } from '../../support/temp-content.ts';
import type { ContentFiles } from '../../support/temp-content.ts';
import { leave, sharedBrowser } from './browser.ts';
import { deskSite } from './desk-site.ts';
import type { DeskSite } from './desk-site.ts';

/** The desk, and the window of the test that runs; `page` shows nothing yet. */
export type AtTheDesk = { desk: DeskSite; context: BrowserContext; page: Page };

type Options = {
	/** What the content folder has besides its site.yaml, not yet committed. */
	content?: ContentFiles;
	/** What a commit builds with; by default the whole site is built. */
	builds?: Build;
	window?: BrowserContextOptions;
};

/** The edition that most tests work on: 第1203期 of 2024-01-05, with one page. */
export function deskEdition(page: string): ContentFiles {
	return {
		'editions/2024-01-05/edition.yaml':
			'newspaper: 日报\ntitle: 第1203期\npublished: 2024-01-05\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n',
		'editions/2024-01-05/01.txt': page,
	};
}

/**
 * Gives each test of this file a desk that nobody used before, and a window of 1280 by 860 pixels.
 *
 * @returns what the test that runs has; throws outside of one
 */
export function eachAtTheDesk({ content = {}, builds, window = {} }: Options = {}): () => AtTheDesk {
	let at: AtTheDesk | null = null;

	beforeEach(async () => {
		const browser = await sharedBrowser();
		const desk = await deskSite(builds);
		await writeContent(desk.content, content);
		const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...window });
		at = { desk, context, page: await context.newPage() };
		return async () => {
			await context.close();
			await desk.close();
		};
	});
	afterAll(async () => leave(await sharedBrowser()));
	return () => {
		if (at === null) throw new Error('no test runs');
		return at;
	};
}
