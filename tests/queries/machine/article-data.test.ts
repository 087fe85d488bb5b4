import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFile, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ArticleData } from '../../../src/queries/machine/article-data.ts';
import type { BuiltSite } from '../../support/built-sites.ts';
import { programsAddress as address, programsSite } from '../../support/programs-site.ts';

let site: BuiltSite;
let validate: ValidateFunction;
/** Below the site's folder. */
let files: string[];

const jsonAt = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(site.dir, file), 'utf8'));

beforeAll(async () => {
	site = await programsSite();
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	addFormats(ajv);
	const schema = await jsonAt('schemas/article-1.json');
	if (typeof schema !== 'object' || schema === null) throw new Error('no schema');
	validate = ajv.compile(schema);
	const all = await readdir(site.dir, { recursive: true });
	files = all.filter((file) => file.endsWith('/article.json'));
}, 240_000);

test('every article has a JSON file beside its page, which the published schema accepts', async () => {
	const folders = await readdir(site.dir, { withFileTypes: true });
	const editions = folders.filter(({ name }) => name.startsWith('2024-')).map(({ name }) => name);
	const inside = editions.map(async (edition) => {
		const own = await readdir(join(site.dir, edition), { withFileTypes: true });
		return own.filter((one) => one.isDirectory()).map(({ name }) => `${edition}/${name}/`);
	});
	const pages = (await Promise.all(inside)).flat();
	const bodies = await Promise.all(
		pages.map((page) => readFile(join(site.dir, page, 'index.html'), 'utf8').catch(() => '')),
	);
	const expected = pages
		.filter((_, n) => bodies[n]?.includes('data-pagefind-body'))
		.map((page) => `${page}article.json`);
	expect(editions).toHaveLength(5);
	expect([...files].sort()).toEqual(expected.sort());
	for (const file of files) {
		validate(await jsonAt(file));
		expect(validate.errors, file).toBeNull();
	}
});

test('the schema refuses an article of another version, and one without a title or with a made-up date', async () => {
	const article = ArticleData.parse(await jsonAt(files[0] ?? ''));
	expect(validate(article)).toBe(true);
	for (const wrong of [{ version: 2 }, { title: '' }, { published: '昨天' }, { parts: [] }, { url: undefined }]) {
		expect(validate(JSON.parse(JSON.stringify({ ...article, ...wrong }))), JSON.stringify(wrong)).toBe(false);
	}
});

test('it says what the page shows, character for character, and its addresses lead to pages of the site', async () => {
	for (const file of files) {
		const article = ArticleData.parse(await jsonAt(file));
		const html = await readFile(join(site.dir, file.replace('article.json', 'index.html')), 'utf8');
		const shown = textOf(html);
		for (const text of textsOf(article)) expect(shown, file).toContain(text.replace(/\s/g, ''));
		expect(article.url).toBe(`${address}/${file.replace('article.json', '')}`);
		for (const url of [article.url, article.edition.url, article.page.url]) {
			expect(existsSync(join(site.dir, url.slice(address.length), 'index.html')), url).toBe(true);
		}
		expect(existsSync(join(site.dir, article.$schema.slice(address.length)))).toBe(true);
	}
});

test('no date is given where the paper prints none', async () => {
	const undated = files.filter((file) => file.startsWith('2024-01-liujiang/'));
	const articles = await Promise.all(undated.map(async (file) => ArticleData.parse(await jsonAt(file))));
	expect(articles.map(({ published }) => published)).toEqual(undated.map(() => null));
});

test('what only programs read is not compressed, not saved on phones and in no sitemap', async () => {
	expect(files.filter((file) => existsSync(join(site.dir, `${file}.gz`)))).toEqual([]);
	const kept = await Promise.all(
		['2024-01-liujiang/offline.json', 'saved/kit.json', 'sw.js', 'sitemap-1.xml'].map((file) =>
			readFile(join(site.dir, file), 'utf8'),
		),
	);
	for (const text of kept) expect(text).not.toMatch(/(?:article|edition|page|list)\.json/);
});

test('llms.txt says where programs find the articles, and every address in it is on the site', async () => {
	const text = await readFile(join(site.dir, 'llms.txt'), 'utf8');
	expect(text).toContain('# 柳江读报\n');
	const addresses = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, found = '']) => found);
	expect(addresses).toContain(`${address}/schemas/article-1.json`);
	expect(addresses).toContain(`${address}/sitemap.xml`);
	for (const found of addresses) expect(existsSync(join(site.dir, found.slice(address.length))), found).toBe(true);
});

/** What a reader sees, without white space. */
function textOf(html: string): string {
	const text = html.replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '');
	const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
	return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole).replace(/\s|\u200b|\u2060/g, '');
}

function textsOf({ title, kicker, deck, parts }: ArticleData): string[] {
	const blocks = parts.flatMap((part) => part.blocks);
	return [
		...[title, kicker, deck].filter((text) => text !== null),
		...blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'subheading' ? [block.text] : [])),
	];
}
