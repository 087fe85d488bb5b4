/** Preview images: every page names one that is there, whatever app asks. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { addresses, site } from './support/site.ts';

const htmlOf = (address: string) => readFileSync(join(site, address, 'index.html'), 'utf8');
const said = (html: string, property: string) =>
	new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)?.[1] ?? null;
const withAddress = addresses().filter(
	(address) => address.endsWith('/') && htmlOf(address).includes('<link rel="canonical"'),
);

test.each(withAddress)('%s names an image that is there, with its title and its address', async (address) => {
	const html = htmlOf(address);
	const image = new URL(said(html, 'image') ?? '').pathname;
	const file = join(site, image);
	expect(existsSync(file)).toBe(true);
	const { width, height, format } = await sharp(file).metadata();
	expect([width, height, format]).toEqual([1200, 630, 'png']);
	// In large print, the address of the ordinary page; its front page stands for itself.
	expect(said(html, 'url')).toBe(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]);
	expect(new URL(said(html, 'url') ?? '').pathname).toBe(address.replace(/^\/elder\/(?=.)/, '/'));
	expect(said(html, 'title')).not.toBe('');
	expect(said(html, 'site_name')).toBe('柳江读报');
});

test('a piece has an image and a title of its own, what is no piece has those of the site', () => {
	const brief = '/2024-01-liujiang/xi-shua-shua-mei-hua-jia-yuan/';
	expect(said(htmlOf(brief), 'image')).toMatch(/xi-shua-shua-mei-hua-jia-yuan\/preview\.png$/);
	expect(said(htmlOf(brief), 'title')).toBe('“洗刷刷”美化家园');
	expect(said(htmlOf(brief), 'type')).toBe('article');
	expect(said(htmlOf('/'), 'image')).toMatch(/:4321\/preview\.png$/);
	expect(said(htmlOf('/'), 'type')).toBe('website');
});

test('a page that is at no address of its own names none', () => {
	expect(readFileSync(join(site, '404.html'), 'utf8')).not.toContain('og:');
});
