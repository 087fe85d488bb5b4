/** An edition that ages loses its preview images and then its twin in large print; nothing else is made again for that. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../support/built-sites.ts';
import { crawl } from '../support/crawl.ts';
import { filesOf } from '../support/files-of.ts';
import { shortEdition } from '../support/short-edition.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';

let parent: string;
let content: string;

async function buildInto(out: string): Promise<{ said: string; files: Map<string, string> }> {
	const dir = join(parent, out);
	return { said: await build({ content, dir }), files: await filesOf(dir) };
}

const below = (files: ReadonlyMap<string, string>, folder: string) =>
	[...files.keys()].filter((path) => path.startsWith(folder));

/** Where the ordinary page leads at its top. */
const elderLink = (html: string | undefined) => /<a class="to-elder" href="([^"]*)"/.exec(html ?? '')?.[1];

/** A piece's address in its edition. */
const piece = (files: ReadonlyMap<string, string>, id: string) =>
	below(files, `/${id}/`)
		.map((path) => path.slice(`/${id}/`.length))
		.find((path) => path.endsWith('xiao-xi/index.html')) ?? '';

beforeAll(async () => {
	parent = await mkdtemp(join(tmpdir(), 'banmian-ageing-'));
	content = join(parent, 'content');
	await writeContent(content, {
		// Volumes of a month: none of these editions has a neighbour whose title stands on its pages.
		'site.yaml': `${siteYaml}volumes: month\nrecent_days: 60\n`,
		...shortEdition('a', '2024-01-05', '修路'),
		...shortEdition('b', '2024-02-05', '种树'),
		...shortEdition('c', '2024-03-04', '架桥'),
	});
}, 300_000);

afterAll(() => rm(parent, { recursive: true, force: true }));

describe('a publication that ends the recent days of an edition', { timeout: 300_000 }, () => {
	let before: Map<string, string>;
	let after: Map<string, string>;
	let said: string;

	beforeAll(async () => {
		before = (await buildInto('dist')).files;
		await writeContent(content, shortEdition('d', '2024-04-01', '打井'));
		({ said, files: after } = await buildInto('dist'));
	}, 300_000);

	test('every recent edition had its twin, page for page', () => {
		for (const id of ['a', 'b', 'c']) {
			const twins = below(before, `/elder/${id}/`).map((path) => path.slice('/elder'.length));
			expect(twins).toEqual(below(before, `/${id}/`).filter((path) => path.endsWith('.html')));
			expect(twins.length).toBeGreaterThan(2);
			expect(elderLink(before.get(`/${id}/index.html`))).toBe(`/elder/${id}/`);
		}
	});

	test('takes out its twin, and the links to it lead to the front of the large print', () => {
		expect(below(after, '/elder/a/')).toEqual([]);
		const path = piece(after, 'a');
		expect(elderLink(before.get(`/a/${path}`))).toBe(`/elder/a/${path.replace('index.html', '')}`);
		expect(elderLink(after.get(`/a/${path}`))).toBe('/elder/');
		expect(after.get('/elder/editions/index.html')).not.toContain('/elder/a/');
		expect(after.get('/elder/keywords/index.html')).not.toContain('/elder/a/');
		expect(below(after, '/elder/d/').length).toBeGreaterThan(2);
	});

	test('ends the preview images of the edition that was the newest, whose pieces then name that of the site', () => {
		const path = piece(after, 'c');
		const image = `/c/${path.replace('index.html', 'preview.png')}`;
		expect([before.has(image), after.has(image)]).toEqual([true, false]);
		expect(before.get(`/c/${path}`)).toContain(`content="https://example.com${image}"`);
		expect(after.get(`/c/${path}`)).toContain('content="https://example.com/preview.png"');
		expect(after.has(`/d/${piece(after, 'd').replace('index.html', 'preview.png')}`)).toBe(true);
	});

	test('makes those editions and the new one, and no page of another', () => {
		expect(said).toContain('4 期报纸（新做 3 期）');
		// An image in large print is the ordinary page's, too.
		const withoutImage = (html: string | undefined) => html?.replace(/<meta property="og:image"[^>]*>/, '');
		for (const folder of ['/b/', '/elder/b/', '/elder/c/']) {
			for (const path of below(before, folder)) {
				expect(withoutImage(after.get(path)), path).toBe(withoutImage(before.get(path)));
			}
		}
	});

	test('leaves the site that would be made from nothing, whole', async () => {
		const { files } = await buildInto('fresh');
		expect([...after.keys()]).toEqual([...files.keys()]);
		expect([...after].filter(([path, text]) => files.get(path) !== text).map(([path]) => path)).toEqual([]);
		const { reached, ...wrong } = crawl(join(parent, 'dist'));
		expect(wrong).toEqual({ dead: [], orphans: [], sitemap: [] });
		expect(reached).toBeGreaterThan(30);
	});
});
