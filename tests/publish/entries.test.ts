import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { describeFolder } from '../../src/publish/built/built-folder.ts';
import { pagesBelow } from '../../src/publish/built/built-page.ts';
import { noteName, writeNote } from '../../src/publish/built/edition-note.ts';
import { entriesOfAssets, entriesOfEdition } from '../../src/publish/entries.ts';
import { writeContent } from '../support/temp-content.ts';

const piece = (text: string) =>
	`<html><body><article data-pagefind-body data-kind="brief" data-date="2024-01-05"><h1>${text}</h1></article></body></html>`;

async function part(): Promise<string> {
	const site = mkdtempSync(join(tmpdir(), 'banmian-entries-'));
	onTestFinished(() => {
		rmSync(site, { recursive: true });
	});
	await writeContent(site, {
		'a/index.html': '<img src="/_astro/%E4%B8%80%E7%89%88.x1.webp"><img src="https://paper.example/_astro/card.png">',
		'a/x/index.html': piece('路修好了'),
		'elder/a/index.html': '<h1>大字</h1>',
		'_astro/一版.x1.webp': '图',
	});
	return site;
}

test('an edition is its folders, its searchable pages and the files they name', async () => {
	const entries = entriesOfEdition(await part(), 'a');
	expect(entries.map(({ path, owner, html }) => [path, owner, html])).toEqual([
		['a/', 'edition', 2],
		['elder/a/', 'edition', 1],
	]);
	expect(entries[0]?.pages.map(({ url, date }) => [url, date])).toEqual([['/a/x/', '2024-01-05']]);
	expect(entries[0]?.assets).toEqual(['_astro/一版.x1.webp', '_astro/card.png']);
});

test('a file is called what pages call it, so that one of a Chinese name is known to be used', async () => {
	const site = await part();
	const used = entriesOfEdition(site, 'a').flatMap(({ assets }) => assets);
	expect(entriesOfAssets(site).map(({ path }) => used.includes(path))).toEqual([true]);
});

test('what the note says is what reading the pages would, and without a whole note they are read', async () => {
	const site = await part();
	const read = entriesOfEdition(site, 'a');
	const folders = ['a', 'elder/a'].map((folder) => describeFolder(`${folder}/`, pagesBelow(site, folder)));
	writeNote(site, 'a', folders);
	expect(entriesOfEdition(site, 'a')).toEqual(read);
	writeNote(site, 'a', folders.slice(0, 1));
	expect(entriesOfEdition(site, 'a')).toEqual(read);
	writeFileSync(join(site, 'a', noteName), '[{"path":"a/"');
	expect(entriesOfEdition(site, 'a')).toEqual(read);
});

test('the note is believed: pages are not read again', async () => {
	const site = await part();
	writeNote(site, 'a', [
		{ path: 'a/', html: 7, pages: [], assets: [] },
		{ path: 'elder/a/', html: 0, pages: [], assets: [] },
	]);
	expect(entriesOfEdition(site, 'a').map(({ html }) => html)).toEqual([7, 0]);
});

test('a page is known by what search reads of it, not by what stands around that', () => {
	const digest = (html: string) => {
		const bytes = Buffer.from(html);
		const [page] = describeFolder('a/', [{ file: 'a/x/index.html', bytes, ascii: bytes.toString('latin1') }]).pages;
		return page?.digest;
	};
	const piece = (text: string, before = '', after = '') =>
		`<title>报</title>${before}<article data-pagefind-body data-kind="简讯" data-date="2024-01-05"><h1>${text}</h1></article>${after}`;
	const plain = digest(piece('修桥'));
	expect(digest(piece('修桥', '<meta property="og:image" content="/preview.png">', '<nav>下一期：种树</nav>'))).toBe(
		plain,
	);
	expect(digest(piece('护桥'))).not.toBe(plain);
	expect(digest(piece('修桥').replace('2024-01-05', '2024-01-06'))).not.toBe(plain);
	// What can't be told without parsing the page counts as a whole.
	const hidden = '<!-- data-pagefind-body -->';
	expect(digest(piece('修桥', hidden, '<p>一</p>'))).not.toBe(digest(piece('修桥', hidden, '<p>二</p>')));
});
