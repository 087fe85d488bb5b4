/** The sitemap as the protocol has it: an index, and parts of at most 50,000 addresses. */
import { addresses, mostInSitemap } from './addresses.ts';
import { newsSitemap } from './news-sitemap.ts';
import { newsroom } from '../newsroom.ts';
import { once } from '../once.ts';
import { absolute, url } from '../url.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The parts, written out: what is in memory of the addresses is their text alone. */
const parts: () => Promise<string[]> = once(async () => {
	const { site } = await newsroom();
	const written: string[] = [];
	let entries: string[] = [];
	for await (const some of addresses()) {
		for (const path of some) {
			entries.push(`<url>${loc(absolute(path, site.address))}</url>`);
			if (entries.length < mostInSitemap) continue;
			written.push(entries.join(''));
			entries = [];
		}
	}
	return entries.length === 0 ? written : [...written, entries.join('')];
});

/** The numbers of the sitemap's parts, from 1. */
export async function sitemapNumbers(): Promise<number[]> {
	return (await parts()).map((_, index) => index + 1);
}

export async function sitemapIndex(): Promise<string> {
	const { site } = await newsroom();
	const all = (await sitemapNumbers()).map((part) => absolute(url.sitemap(part), site.address));
	return `${head}<sitemapindex ${space}>${all.map((part) => `<sitemap>${loc(part)}</sitemap>`).join('')}</sitemapindex>`;
}

/** The part that names what is new, for sites of news. */
export const newsPart = 'news';

/** @param part its number, from 1, or `newsPart` */
export async function sitemapPart(part: string): Promise<string> {
	const own = part === newsPart ? await newsSitemap() : null;
	return own ?? `${head}<urlset ${space}>${(await parts())[Number(part) - 1] ?? ''}</urlset>`;
}

export async function robots(): Promise<string> {
	const { site } = await newsroom();
	const news = (await newsSitemap()) === null ? [] : [url.sitemap(newsPart)];
	const sitemaps = [url.sitemap(), ...news].map((path) => `Sitemap: ${absolute(path, site.address)}\n`);
	return `User-agent: *\nAllow: /\n${sitemaps.join('')}`;
}

/** An address made by URL holds no `<`; an `&` in it has to be escaped. */
function loc(address: string): string {
	return `<loc>${address.replaceAll('&', '&amp;')}</loc>`;
}
