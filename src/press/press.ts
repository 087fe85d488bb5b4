/**
 * The press: the site's program as Astro compiles it (compile-press.ts), with everything in it that makes pages of content.
 * It prints any part of the site without Astro's build and without Vite.
 */
import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { contentDir } from '../loaders/content-dir.ts';
import { partOfSite } from '../loaders/site-part.ts';
import { fillStore } from './fill-store.ts';
import { printPages } from './print-pages.ts';
import { collectImages, makeImages } from './shown-images.ts';

/** Astro's app, but for one thing: what a page throws is thrown, and not answered with another page. */
class Press extends App {
	protected override createErrorHandler() {
		return {
			renderError(_: Request, { error, response }: { error?: unknown; response?: Response }): Promise<Response> {
				if (response !== undefined && (error === undefined || error === null)) return Promise.resolve(response);
				throw error instanceof Error ? error : new Error(String(error));
			},
		};
	}
}

/**
 * Prints the part that `BANMIAN_PART` names, of the content in `CONTENT_DIR`. A press prints once: queries keep what they
 * read. For another part import it anew.
 *
 * @param site the folder that the pages are written to, absolute
 * @param kept where images are kept from one build to the next, absolute
 * @throws {Error} if the content has an error, or a page can't be made
 */
export async function print(site: string, kept: string): Promise<void> {
	const part = partOfSite();
	if (part === null) throw new Error('no part to print');
	const app = new Press(createApp().manifest, false);
	const base = app.manifest.base.replace(/\/?$/, '/');
	await fillStore(contentDir(), part, base);
	collectImages(base);
	await printPages(app, site);
	await makeImages(site, kept);
}
