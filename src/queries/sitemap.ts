/** The sitemap as the protocol has it: an index, and parts of at most 50,000 addresses. */
import { sitemaps } from './addresses.ts';
import { newsroom } from './newsroom.ts';
import { absolute, url } from './url.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export async function sitemapIndex(): Promise<string> {
	const { site } = await newsroom();
	const parts = (await sitemaps()).map((_, index) => absolute(url.sitemap(index + 1), site.address));
	return `${head}<sitemapindex ${space}>${parts.map((part) => `<sitemap>${loc(part)}</sitemap>`).join('')}</sitemapindex>`;
}

/** @param part from 1 */
export async function sitemapPart(part: number): Promise<string> {
	const addresses = (await sitemaps())[part - 1] ?? [];
	return `${head}<urlset ${space}>${addresses.map((address) => `<url>${loc(address)}</url>`).join('')}</urlset>`;
}

export async function robots(): Promise<string> {
	const { site } = await newsroom();
	return `User-agent: *\nAllow: /\nSitemap: ${absolute(url.sitemap(), site.address)}\n`;
}

/** An address made by URL holds no `<`; an `&` in it has to be escaped. */
function loc(address: string): string {
	return `<loc>${address.replaceAll('&', '&amp;')}</loc>`;
}
