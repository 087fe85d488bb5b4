import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Crawled = {
	/** How many pages can be reached from the front page. */
	reached: number;
	/** Where a link, an image or a script leads to nothing: the page and the address. */
	dead: string[];
	/** Pages that no page leads to. */
	orphans: string[];
	/** Addresses of the sitemap with no page, and pages that stand in no sitemap nor say which page of it is their like. */
	sitemap: string[];
};

const address = /\s(?:href|src|srcset|action)="([^"]*)"/g;

/**
 * Follows every link of a built site from its front page, as files.
 *
 * @param sitePath where on its host the site lies: an address of the host that is not below it is dead
 */
export function crawl(site: string, sitePath = ''): Crawled {
	const dead: string[] = [];
	const seen = new Set(['/']);
	const queue = ['/'];
	const there = new Map<string, boolean>();
	for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
		const html = readFileSync(join(site, decodeURIComponent(path), 'index.html'), 'utf8');
		for (const named of addressesIn(html)) {
			if (!named.startsWith(`${sitePath}/`)) {
				dead.push(`${path} → ${named}`);
				continue;
			}
			const to = named.slice(sitePath.length);
			const known = there.get(to) ?? isThere(site, to);
			there.set(to, known);
			if (!known) dead.push(`${path} → ${to}`);
			else if (to.endsWith('/') && !seen.has(to)) {
				seen.add(to);
				queue.push(to);
			}
		}
	}
	const pages = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile() && one.name === 'index.html')
		.map((one) => `/${one.parentPath.slice(site.length + 1)}/`.replace('//', '/').replaceAll('\\', '/'));
	const listed = new Set(sitemapOf(site, sitePath));
	// A page that is another form of one names that one as the address to be known: its twin in large print does. One that
	// is nothing without the reader's own phone says that it is not to be listed.
	const known = pages.map((page) => ({ page, as: canonicalOf(site, page, sitePath) })).filter(({ as }) => as !== null);
	const own = known.filter(({ page, as }) => as === page).map(({ page }) => page);
	const forms = known.filter(({ page, as }) => as !== page);
	return {
		reached: seen.size,
		dead,
		orphans: pages.filter((page) => !seen.has(page)),
		sitemap: [
			...[...listed].filter((path) => !isThere(site, path)),
			...own.filter((page) => !listed.has(page)),
			...forms.filter(({ page, as }) => listed.has(page) || !listed.has(as ?? '')).map(({ page }) => page),
			...pages.filter((page) => canonicalOf(site, page, sitePath) === null && listed.has(page)),
			...(listed.size === own.length ? [] : [`${String(listed.size)} in the sitemap, ${String(own.length)} pages`]),
		],
	};
}

/** The path of the address a page says is to be known; null where it says that none is. */
function canonicalOf(site: string, path: string, sitePath: string): string | null {
	const html = readFileSync(join(site, decodeURIComponent(path), 'index.html'), 'utf8');
	if (html.includes('<meta name="robots" content="noindex"')) return null;
	const [, canonical = ''] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
	return belowPath(canonical, sitePath);
}

/** The site's own addresses on a page, without what stands behind `#` or `?`. */
function addressesIn(html: string): string[] {
	return [...html.matchAll(address)]
		.flatMap(([, value = '']) => value.split(/,\s+/))
		.map((one) => (one.trim().split(/[\s#?]/)[0] ?? '').replaceAll('&amp;', '&'))
		.filter((one) => one.startsWith('/') && !one.startsWith('//'));
}

/** A folder's address ends with a slash; one without is a file. */
function isThere(site: string, path: string): boolean {
	const file = join(site, decodeURIComponent(path));
	if (path.endsWith('/')) return existsSync(join(file, 'index.html'));
	return existsSync(file) && statSync(file).isFile();
}

function sitemapOf(site: string, sitePath: string): string[] {
	return locations(site, 'sitemap.xml', sitePath).flatMap((part) => locations(site, part.slice(1), sitePath));
}

function locations(site: string, file: string, sitePath: string): string[] {
	const text = readFileSync(join(site, file), 'utf8');
	return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) =>
		belowPath(url.replaceAll('&amp;', '&'), sitePath),
	);
}

/** @returns from the site's root; an address that is not below it as it is, so that nothing is found there */
function belowPath(address: string, sitePath: string): string {
	const { pathname } = new URL(address);
	return pathname.startsWith(`${sitePath}/`) ? pathname.slice(sitePath.length) : address;
}
