/** Renders the pages of the site that is in the store, and writes them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RouteData } from 'astro';
import type { App } from 'astro/app';
import { StaticPaths } from 'astro:static-paths';
import { mapBounded } from '../loaders/bounded.ts';

/** Pages wait for digests and for images that are kept: several at a time keep the processor busy. */
const atOnce = 8;

/** What stands for the site's host if site.yaml names none. */
const unnamedHost = 'http://localhost:4321';

/**
 * @param site the folder they are written to, absolute
 * @throws {Error} with the path of a page that can't be rendered, and the reason
 */
export async function printPages(app: App, site: string): Promise<void> {
	const folders = new Set<string>();
	const seen = new Set<string>();
	const paths = (await new StaticPaths(app).getAll()).filter(({ pathname }) => {
		const path = pathname.replace(/\/$/, '');
		return !seen.has(path) && seen.add(path);
	});
	await mapBounded(paths, atOnce, async ({ pathname, route }) => {
		const { base, site: host } = app.manifest;
		const url = new URL(addressOf(pathname, route, base), host ?? unnamedHost);
		const response = await app.render(new Request(url), { routeData: route }).catch((error: unknown) => {
			throw new Error(`${pathname}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
		});
		if (response.status !== 200 && !isErrorPage(pathname)) {
			throw new Error(`${pathname}: the page answers with status ${String(response.status)}`);
		}
		if (response.body === null) return;
		const file = join(site, fileOf(pathname, route));
		const folder = dirname(file);
		const body = new Uint8Array(await response.arrayBuffer());
		// Written at once: to have the system tell when it is done takes longer than to write so little.
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		writeFileSync(file, body);
	});
}

/** @returns the path on the host at which a page is asked for */
function addressOf(pathname: string, { type }: RouteData, base: string): string {
	const path = `${base.replace(/\/$/, '')}/${pathname.replace(/^\/|\/$/g, '')}`;
	return type === 'endpoint' || path.endsWith('/') ? path : `${path}/`;
}

/** @returns the path of a page's file in the site */
function fileOf(pathname: string, { type }: RouteData): string {
	if (type === 'endpoint') return pathname;
	return isErrorPage(pathname) ? `${pathname}.html` : join(pathname, 'index.html');
}

/** Hosts show it for addresses at which nothing stands. */
function isErrorPage(pathname: string): boolean {
	return pathname === '/404';
}
