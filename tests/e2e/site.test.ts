import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/cli/header-rules.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { addresses, files, site } from './support/site.ts';

const all = addresses();
const exists = new Set(files());

/** What a page's HTML says, as a browser reads it. */
type Facts = {
	lang: string;
	title: string;
	description: string;
	canonical: string | null;
	headings: number;
	mains: number;
	ids: string[];
	/** `href` of its links, as written. */
	links: string[];
	/** What it loads: images, styles, scripts, icons. */
	resources: string[];
	/** Images that could move the text as they load, or that say nothing to who can't see them. */
	poorImages: string[];
};
const facts = new Map<string, Facts>();
let browser: Browser;

const factsOf = (address: string): Facts => {
	const found = facts.get(address);
	if (found === undefined) throw new Error(`${address} is not an address of the site`);
	return found;
};

const html = (address: string) =>
	readFileSync(join(site, address.endsWith('/') ? `${address}index.html` : address), 'utf8');

/** Runs in the browser. */
function read(text: string): Facts {
	const page = new DOMParser().parseFromString(text, 'text/html');
	const every = (selector: string, name: string) =>
		[...page.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
	return {
		lang: page.documentElement.lang,
		title: page.title,
		description: every('meta[name="description"]', 'content').join(''),
		canonical: every('link[rel="canonical"]', 'href')[0] ?? null,
		headings: page.querySelectorAll('h1').length,
		mains: page.querySelectorAll('main').length,
		ids: every('[id]', 'id'),
		links: every('a[href]', 'href'),
		resources: [
			...every('img[src], script[src]', 'src'),
			...every('link[rel~="stylesheet"], link[rel~="icon"], link[rel="manifest"]', 'href'),
			...every('source[srcset], img[srcset]', 'srcset').flatMap((set) =>
				set.split(', ').map((candidate) => candidate.trim().split(' ')[0] ?? ''),
			),
		],
		poorImages: [...page.querySelectorAll('img')]
			.filter((image) => !['width', 'height', 'alt'].every((name) => image.hasAttribute(name)))
			.map((image) => image.outerHTML),
	};
}

beforeAll(async () => {
	browser = await sharedBrowser();
	const page = await browser.newPage();
	for (const address of all) facts.set(address, await page.evaluate(read, html(address)));
});

afterAll(async () => {
	await leave(browser);
});

const origin = 'http://site.invalid';

/** A link's target inside the site: address and fragment; null for another host, mail and the like. */
function target(link: string, from: string): { address: string; fragment: string } | null {
	const url = new URL(link, origin + from);
	if (url.origin !== origin) return null;
	return { address: decodeURI(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** A page in large print stands for the ordinary one, a further page of its lists for the list; its front page for itself. */
function ordinaryForm(address: string): string {
	if (address === '/elder/') return address;
	return address.startsWith('/elder/') ? address.slice('/elder'.length).replace(/page-\d+\/$/, '') : address;
}

describe.each(all)('%s', (address) => {
	test('says what it is', () => {
		const { lang, title, description, headings, mains, canonical } = factsOf(address);
		expect(lang).toBe('zh-CN');
		expect(title.trim()).not.toBe('');
		expect(description.trim()).not.toBe('');
		expect({ headings, mains }).toEqual({ headings: 1, mains: 1 });
		if (canonical !== null) expect(decodeURI(new URL(canonical).pathname)).toBe(ordinaryForm(address));
	});

	test('has its security policy before anything that it could forbid', () => {
		expect(html(address)).toMatch(
			/^<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="/,
		);
		expect(html(address).match(/http-equiv="content-security-policy"/g)).toHaveLength(1);
	});

	test('has no digest in its policy but of what is in the page: each weighs 36 bytes', () => {
		const [, policy = ''] = /content-security-policy" content="([^"]*)"/.exec(html(address)) ?? [];
		const inPage = [...html(address).matchAll(/<(script|style)[^>]*>(.*?)<\/\1>/gs)].map(([, , text = '']) =>
			createHash('sha256').update(text).digest('base64'),
		);
		expect(policy).toContain('sha256-');
		for (const [, digest] of policy.matchAll(/'sha256-([^']+)'/g)) expect(inPage).toContain(digest);
	});

	test('uses every id once', () => {
		const { ids } = factsOf(address);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});

	test('has no dead link', () => {
		const dead = factsOf(address).links.filter((link) => {
			const to = target(link, address);
			if (to === null) return false;
			const ids = facts.get(to.address)?.ids;
			if (ids === undefined) return !exists.has(to.address);
			// `#_` is no place: it ends what was the target, and the page stays where it is.
			return !['', '_'].includes(to.fragment) && !ids.includes(to.fragment);
		});
		expect(dead).toEqual([]);
	});

	test('finds everything it loads on its own host', () => {
		const missing = factsOf(address).resources.filter((resource) => {
			const to = target(resource, address);
			return to === null ? !resource.startsWith('data:') : !exists.has(to.address);
		});
		expect(missing).toEqual([]);
	});

	test('keeps a place for each image and describes it', () => {
		expect(factsOf(address).poorImages).toEqual([]);
	});
});

test('every page can be reached from the front page', () => {
	const reached = new Set(['/']);
	for (const address of reached) {
		for (const link of facts.get(address)?.links ?? []) {
			const to = target(link, address);
			if (to !== null && facts.has(to.address)) reached.add(to.address);
		}
	}
	expect(all.filter((address) => !reached.has(address) && address !== '/404.html')).toEqual([]);
});

test('the sitemap lists every page a reader may look for, and no other', () => {
	const parts = [...exists].filter((file) => /^\/sitemap-\d+\.xml$/.test(file));
	const listed = parts.flatMap((part) =>
		[...readFileSync(join(site, part), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) =>
			decodeURI(new URL(url ?? '').pathname),
		),
	);
	// What is kept on a reader's own phone is nothing to look for; a large-print page is the same page again, but for the first one.
	const sought = all.filter(
		(address) =>
			!['/404.html', '/search/', '/saved/'].includes(address) &&
			(address === '/elder/' || !address.startsWith('/elder/')),
	);
	expect(listed.filter((address) => address !== '/search/').sort()).toEqual(sought);
	const index = readFileSync(join(site, 'sitemap.xml'), 'utf8');
	for (const part of parts) expect(index).toContain(`${part}</loc>`);
});

test('there is no sitemap of news, as the paper prints no date', () => {
	expect(exists.has('/sitemap-news.xml')).toBe(false);
	expect(readFileSync(join(site, 'robots.txt'), 'utf8')).not.toContain('news');
});

/** A policy's directives, each with its sources, without the digests. */
const directives = (policy: string) =>
	policy
		.split(';')
		.map((one) => one.replace(/ 'sha256-[^']*'/g, '').trim())
		.filter((one) => one !== '');

test("the host's header is the policy of the pages, but for the digests, and keeps them out of frames", () => {
	const [, ofPage = ''] = /content-security-policy" content="([^"]*)"/.exec(html('/')) ?? [];
	const header = headersFor(parseHeaders(html('/_headers')), '/')['content-security-policy'] ?? '';
	const inline = (one: string) => (/^(?:script|style)-src /.test(one) ? `${one} 'unsafe-inline'` : one);
	expect(directives(header)).toEqual([...directives(ofPage).map(inline), "frame-ancestors 'none'"]);
});

test('a site without a search service has no script that asks one', () => {
	const scripts = readdirSync(join(site, '_astro')).filter((name) => name.endsWith('.js'));
	expect(scripts).not.toEqual([]);
	// search-service.test.ts holds that the script has these words.
	expect(scripts.filter((name) => readFileSync(join(site, '_astro', name), 'utf8').includes('multi_match'))).toEqual(
		[],
	);
});
