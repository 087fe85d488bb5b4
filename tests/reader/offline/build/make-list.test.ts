import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, expect, test } from 'vitest';
import { pagesBelow } from '../../../../src/publish/built/built-page.ts';
import { makeList } from '../../../../src/reader/offline/build/make-list.ts';
import { scriptClosure } from '../../../../src/reader/offline/build/site-assets.ts';
import { writeContent, type ContentFiles } from '../../../support/temp-content.ts';

const picture =
	'<picture><source type="image/avif" srcset="/_astro/a.1.avif 360w, /_astro/a.2.avif 720w">' +
	'<source type="image/webp" srcset="/_astro/a.1.webp 360w, /_astro/a.2.webp 720w, /_astro/a.3.webp 1440w">' +
	'<img src="/_astro/a.3.jpg" srcset="/_astro/a.1.jpg 360w, /_astro/a.3.jpg 1440w"></picture>';

const site: ContentFiles = {
	'a/index.html': '<script type="module" src="/_astro/one.js"></script><h1>期</h1>',
	'a/x/index.html': `<h1>篇</h1>${picture}<meta content="https://paper.example/_astro/card.png">`,
	'a/summary.json': '{}',
	'b/index.html': '<h1>另一期</h1>',
	'_astro/one.js': 'import("./two.js")',
	'_astro/two.js': 'import"./three.js"',
	'_astro/three.js': '',
	'_astro/other.js': '',
	...Object.fromEntries(
		['a.1.avif', 'a.2.avif', 'a.1.webp', 'a.2.webp', 'a.3.webp', 'a.1.jpg', 'a.3.jpg', 'card.png'].map((name) => [
			`_astro/${name}`,
			name,
		]),
	),
};

async function listOf(files: ContentFiles, sitePath = '') {
	const dir = mkdtempSync(join(tmpdir(), 'banmian-list-'));
	onTestFinished(() => {
		rmSync(dir, { recursive: true });
	});
	await writeContent(dir, files);
	return makeList(dir, pagesBelow(dir, 'a'), [], scriptClosure(dir), sitePath);
}

test('an edition is its pages, one size of each picture, and the scripts they bring along', async () => {
	const { files, pages } = await listOf(site);
	expect(files.map(([address]) => address)).toEqual([
		'/_astro/a.2.webp',
		'/_astro/one.js',
		'/_astro/three.js',
		'/_astro/two.js',
		'/a/',
		'/a/x/',
	]);
	expect(pages).toBe(2);
	expect(new Map(files).get('/_astro/a.2.webp')).toBe('a.2.webp'.length);
});

test('every other size and format of a picture has one that stands in for it', async () => {
	const { instead } = await listOf(site);
	expect(Object.keys(instead)).toHaveLength(6);
	expect(new Set(Object.values(instead))).toEqual(new Set(['/_astro/a.2.webp']));
});

test('of the image of a printed page a size is kept in which its small print is read', async () => {
	const { files, instead } = await listOf({
		...site,
		'a/01/index.html': `<h1>版</h1><div class="facsimile-page">${picture.replaceAll('/a.', '/f.')}</div>`,
		...Object.fromEntries(['f.2.webp', 'f.3.webp', 'f.3.jpg'].map((name) => [`_astro/${name}`, name])),
	});
	const kept = files.map(([address]) => address).filter((address) => address.startsWith('/_astro/f.'));
	expect(kept).toEqual(['/_astro/f.3.webp']);
	expect(instead['/_astro/f.3.jpg']).toBe('/_astro/f.3.webp');
	expect(instead['/_astro/a.3.jpg']).toBe('/_astro/a.2.webp');
});

test('the version is another one where a page is, and only then', async () => {
	const { version } = await listOf(site);
	expect((await listOf({ ...site, 'b/index.html': '改过' })).version).toBe(version);
	expect((await listOf({ ...site, 'a/index.html': '<h1>期，改过</h1>' })).version).not.toBe(version);
});

test('a picture whose name is Chinese is listed as pages name it', async () => {
	const { files } = await listOf({
		'a/index.html': '<img src="/_astro/%E4%B8%80%E7%89%88%20%E5%9B%BE.x1.webp">',
		'_astro/一版 图.x1.webp': '图',
	});
	expect(new Map(files).get('/_astro/%E4%B8%80%E7%89%88%20%E5%9B%BE.x1.webp')).toBe(Buffer.byteLength('图'));
});

test('an address that a text merely speaks of is not listed', async () => {
	const { files } = await listOf({ 'a/index.html': '<p>图在 /_astro/none.png 里，也在 /_astro/100%.png 里。</p>' });
	expect(files.map(([address]) => address)).toEqual(['/a/']);
});

test('a site under a path: the same files, at the addresses they have there', async () => {
	const { files, instead } = await listOf(site);
	const below = Object.fromEntries(
		Object.entries(site).map(([name, text]) => [
			name,
			typeof text === 'string' ? text.replace(/(?<=[" ])\/_astro/g, '/paper/_astro') : text,
		]),
	);
	const moved = await listOf(below, '/paper');
	expect(moved.files.map(([address]) => address)).toEqual(files.map(([address]) => `/paper${address}`));
	expect(moved.instead).toEqual(
		Object.fromEntries(Object.entries(instead).map(([size, kept]) => [`/paper${size}`, `/paper${kept}`])),
	);
});

test('an image that is small on one page and large on another is kept in both sizes', async () => {
	const { files, instead } = await listOf({
		...site,
		'a/01/index.html': `<h1>版</h1><div class="facsimile-page">${picture}</div>`,
	});
	const kept = files.map(([address]) => address).filter((address) => address.startsWith('/_astro/a.'));
	expect(kept).toEqual(['/_astro/a.2.webp', '/_astro/a.3.webp']);
	expect(kept.filter((address) => address in instead)).toEqual([]);
	expect(Object.values(instead).every((address) => kept.includes(address))).toBe(true);
});
