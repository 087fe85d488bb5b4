/** What stands beside printed pages, editions and lists for programs. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { AnySchemaObject, ValidateFunction } from 'ajv/dist/2020.js';
import { EditionData } from '../../../src/queries/machine/edition-data.ts';
import { ListData } from '../../../src/queries/machine/list-data.ts';
import { PageData } from '../../../src/queries/machine/page-data.ts';
import type { BuiltSite } from '../../support/built-sites.ts';
import { papers, programsAddress as address, programsSite } from '../../support/programs-site.ts';

let site: BuiltSite;
let files: string[];

const textAt = (file: string): Promise<string> => readFile(join(site.dir, file), 'utf8');
const jsonAt = async (file: string): Promise<unknown> => JSON.parse(await textAt(file));

beforeAll(async () => {
	site = await programsSite();
	const all = await readdir(site.dir, { recursive: true });
	files = all.filter((file) => /(?:^|\/)(?:edition|page|list)\.json$/.test(file));
}, 240_000);

test('beside every page of an edition, of a printed page and of a list stands a file that its schema accepts', async () => {
	const schemas = ['article-1', 'edition-1', 'page-1', 'list-1'];
	expect((await readdir(join(site.dir, 'schemas'))).filter((name) => name.endsWith('.json')).sort()).toEqual(
		schemas.map((name) => `${name}.json`).sort(),
	);
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	addFormats(ajv);
	const isSchema = (one: unknown): one is AnySchemaObject => typeof one === 'object' && one !== null;
	for (const of of ['edition', 'page', 'list']) {
		const schema = await jsonAt(`schemas/${of}-1.json`);
		if (!isSchema(schema)) throw new Error('no schema');
		expect(schema).toMatchObject({ $id: `${address}/schemas/${of}-1.json` });
		const validate: ValidateFunction = ajv.compile(schema);
		const own = files.filter((file) => file.endsWith(`/${of}.json`));
		expect(own.length).toBeGreaterThan(4);
		for (const file of own) {
			const data = await jsonAt(file);
			validate(data);
			expect(validate.errors, file).toBeNull();
			expect(data, file).toMatchObject({ $schema: `${address}/schemas/${of}-1.json`, version: 1 });
			expect(validate(Object.assign({}, data, { version: 2 })), file).toBe(false);
			// Its own page names it.
			const page = file.slice(0, -`${of}.json`.length);
			expect(data, file).toMatchObject({ url: `${address}/${page}` });
			expect(await textAt(`${page}index.html`), file).toContain(
				`<link rel="alternate" type="application/json" href="/paper/${file}">`,
			);
		}
	}
});

test('no page names a file that is not there, and pieces name theirs', async () => {
	const pages = (await readdir(site.dir, { recursive: true })).filter((file) => file.endsWith('.html'));
	const named = (await Promise.all(pages.map(textAt))).flatMap((html) =>
		[...html.matchAll(/type="application\/json" href="\/paper\/([^"]*)"/g)].map(([, href = '']) => href),
	);
	const articles = (await readdir(site.dir, { recursive: true })).filter((file) => file.endsWith('/article.json'));
	expect(named.sort()).toEqual([...files, ...articles].sort());
});

test('none of them is packed beforehand, nor is the feed of a keyword; the feed of the site is', () => {
	const feeds = ['feed.xml', 'atom.xml', 'feed.json'];
	const unpacked = [...files, ...feeds.map((file) => `keywords/chun-geng/${file}`)];
	expect(unpacked.filter((file) => existsSync(join(site.dir, `${file}.gz`)))).toEqual([]);
	expect(feeds.filter((file) => !existsSync(join(site.dir, `${file}.gz`)))).toEqual([]);
});

test('every address in them is on the site', async () => {
	for (const file of files) {
		for (const [, found = ''] of (await textAt(file)).matchAll(/"(https?:[^"#]*)/g)) {
			const path = decodeURI(found.slice(address.length));
			expect(found.startsWith(`${address}/`) && existsSync(join(site.dir, path)), `${file}: ${found}`).toBe(true);
		}
	}
});

test('an edition has its pages and pieces in print order', async () => {
	const edition = EditionData.parse(await jsonAt(`${papers[0]}/edition.json`));
	expect(edition).toMatchObject({ id: papers[0], newspaper: '日报', published: papers[0], coverage: null });
	expect(edition.pages.map(({ number, pieces }) => [number, ...pieces.map(({ title }) => title)])).toEqual([
		[1, '插秧到了田头'],
		[2, '插秧的消息'],
	]);
	const seed = EditionData.parse(await jsonAt('2024-01-liujiang/edition.json'));
	expect(seed).toMatchObject({ published: null, coverage: '2024-01-05' });
});

test('a printed page has all that stands on it, what belongs to no piece included', async () => {
	const page = PageData.parse(await jsonAt(`${papers[0]}/02/page.json`));
	expect(page.runs.map((run) => ('text' in run ? run.text : 'title' in run ? run.title : run.kind))).toEqual([
		'村里的事',
		'插秧的消息',
	]);
	// Briefs cut its report in two.
	const seed = PageData.parse(await jsonAt('2024-01-liujiang/01/page.json'));
	const report = seed.runs.flatMap((run) =>
		(run.kind === 'article' || run.kind === 'continued') && run.title.startsWith('笃行') ? [run.kind] : [],
	);
	expect(report).toEqual(['article', 'continued']);
});

test('lists have every name, and a name what stands under it', async () => {
	const listAt = async (file: string) => ListData.parse(await jsonAt(file));
	const editions = await listAt('editions/list.json');
	expect(editions.kind === 'editions' && editions.items.map(({ id, published }) => [id, published])).toEqual([
		...papers.map((id) => [id, id]),
		['2024-01-liujiang', null],
	]);
	const keywords = await listAt('keywords/list.json');
	expect(keywords.kind === 'keywords' && keywords.items.find(({ name }) => name === '春耕')?.count).toBe(4);
	const blocks = await listAt('keywords/chun-geng/list.json');
	expect(blocks.kind === 'keyword' && blocks.items.map(({ published }) => published)).toEqual([...papers]);
	const person = await listAt('people/qin-hai-nan/list.json');
	expect(person.kind === 'person' && new Set(person.items.map(({ act }) => act)).size).toBeGreaterThan(1);
	const place = await listAt('places/li-gao/list.json');
	expect(place.kind === 'place' && place.items.map(({ edition }) => edition)).toEqual(papers.map((id) => `${id}期`));
});
