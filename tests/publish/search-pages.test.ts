import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { putManifestIn } from '../../src/publish/search-pages.ts';
import { writeContent } from '../support/temp-content.ts';

const link = '<link rel="preload" as="fetch" href="/paper/pagefind/manifest.json" crossorigin>';
const manifest = JSON.stringify({ synonyms: [['$&', '</script><b>']] });

async function siteOf(files: Record<string, string>): Promise<string> {
	const site = mkdtempSync(join(tmpdir(), 'banmian-search-pages-'));
	onTestFinished(() => {
		rmSync(site, { recursive: true });
	});
	await writeContent(site, { 'pagefind/manifest.json': manifest, ...files });
	return site;
}

test('the manifest stands in both search pages as data, whatever characters are in it', async () => {
	const page = `<head>${link}<title>搜索</title></head>`;
	const site = await siteOf({ 'search/index.html': page, 'elder/search/index.html': page });
	expect(await putManifestIn(site)).toEqual(['search/', 'elder/search/']);
	for (const folder of ['search', 'elder/search']) {
		const html = readFileSync(join(site, folder, 'index.html'), 'utf8');
		const [, index, data = ''] =
			/<script type="application\/json" data-index="([^"]*)">(.*?)<\/script>/.exec(html) ?? [];
		expect(index).toBe('/paper/pagefind/');
		expect(JSON.parse(data)).toEqual(JSON.parse(manifest));
		expect(html).toMatch(/^<head><script[^>]*>[^<]*<\/script><title>搜索<\/title><\/head>$/);
	}
});

test('a page that does not ask for it stays as it is, and one need not be there', async () => {
	const page = '<head><title>搜索</title></head>';
	const site = await siteOf({ 'search/index.html': page });
	expect(await putManifestIn(site)).toEqual([]);
	expect(readFileSync(join(site, 'search/index.html'), 'utf8')).toBe(page);
});

test('a page with an earlier manifest gets the one that is there now', async () => {
	const site = await siteOf({ 'search/index.html': `<head>${link}</head>` });
	await putManifestIn(site);
	await writeContent(site, { 'pagefind/manifest.json': '{"shards":[]}' });
	expect(await putManifestIn(site)).toEqual(['search/']);
	expect(await putManifestIn(site)).toEqual([]);
	expect(readFileSync(join(site, 'search/index.html'), 'utf8')).toBe(
		'<head><script type="application/json" data-index="/paper/pagefind/">{"shards":[]}</script></head>',
	);
});
