import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, expect, test } from 'vitest';
import { preloadScripts } from '../../../src/publish/built/preload-scripts.ts';
import { writeContent } from '../../support/temp-content.ts';

const scripts = {
	'_astro/page.js': 'import{t as e}from"./shared.js";import"./styles.js";const later=()=>import("./later.js")',
	'_astro/shared.js': "import{a}from'./deep.js';import{e}from'./page.js'",
	'_astro/styles.js': '',
	'_astro/deep.js': '',
	'_astro/later.js': '',
	'_astro/other.js': '',
};

async function preloaded(page: string): Promise<string> {
	const site = mkdtempSync(join(tmpdir(), 'banmian-preload-'));
	onTestFinished(() => {
		rmSync(site, { recursive: true });
	});
	await writeContent(site, { ...scripts, 'search/index.html': page });
	preloadScripts(site, 'search/index.html');
	return readFileSync(join(site, 'search/index.html'), 'utf8');
}

test('a page asks in its head for its script and for all that comes with it, but not for what comes later', async () => {
	const html = await preloaded(
		'<head><title>搜索</title></head><body>搜索<script type="module" src="/paper/_astro/page.js"></script></body>',
	);
	const [head = ''] = html.split('</head>');
	const asked = Array.from(head.matchAll(/<link rel="modulepreload" href="([^"]+)">/g), ([, address]) => address);
	expect(asked.sort()).toEqual(['deep', 'page', 'shared', 'styles'].map((name) => `/paper/_astro/${name}.js`));
	expect(html.replaceAll(/<link[^>]+>/g, '')).toBe(
		'<head><title>搜索</title></head><body>搜索<script type="module" src="/paper/_astro/page.js"></script></body>',
	);
});

test('a page without a script file stays as it is', async () => {
	const page = '<head></head><body><script type="module">1</script></body>';
	expect(await preloaded(page)).toBe(page);
});
