/** What the inventory says of pages while they come and go. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Inventory } from '../../src/publish/inventory.ts';
import type { Owner } from '../../src/publish/inventory.ts';

const digest = '0'.repeat(20);
const pageAt = (path: string, date: string, name: string) => ({
	url: `/${path}${name}/`,
	file: `${path}${name}/index.html`,
	date,
	digest,
});

function put(inventory: Inventory, path: string, owner: Owner, dates: readonly string[]): void {
	const pages = dates.map((date, n) => pageAt(path, date, String(n)));
	inventory.putEntry({ path, owner, html: pages.length, pages, assets: [] }, 1);
}

test('pages that came, went or changed since they were first asked for are told as the file has them', () => {
	const folder = mkdtempSync(join(tmpdir(), 'banmian-inventory-'));
	const file = join(folder, 'inventory.sqlite');
	let inventory = new Inventory(file);
	onTestFinished(() => {
		inventory.close();
		rmSync(folder, { recursive: true });
	});
	/** What is told by one that reads the file anew. */
	const toldAnew = () => {
		inventory.close();
		inventory = new Inventory(file);
		return inventory.pages();
	};
	put(inventory, '2024-03-01/', 'edition', ['2024-03-01', '2024-03-01']);
	put(inventory, '2024-03-05/', 'edition', ['2024-03-05']);
	put(inventory, 'people/a/', 'name', ['']);
	expect(inventory.pages().map(({ url }) => url)).toEqual([
		'/people/a/0/',
		'/2024-03-01/0/',
		'/2024-03-01/1/',
		'/2024-03-05/0/',
	]);

	put(inventory, '2024-03-03/', 'edition', ['2024-03-03']);
	put(inventory, '2024-03-01/', 'edition', ['2024-03-01']);
	inventory.dropEntry('people/a/');
	expect(inventory.pages()).toEqual(toldAnew());
	expect(inventory.pages().map(({ url, spanning }) => [url, spanning])).toEqual([
		['/2024-03-01/0/', false],
		['/2024-03-03/0/', false],
		['/2024-03-05/0/', false],
	]);

	put(inventory, '2024-03-03/', 'edition', []);
	put(inventory, 'places/b/', 'name', ['2024-03-04']);
	expect(inventory.pages()).toEqual(toldAnew());
	inventory.dropEntry('2024-03-01/');
	inventory.dropEntry('2024-03-03/');
	inventory.dropEntry('2024-03-05/');
	inventory.dropEntry('places/b/');
	expect(inventory.pages()).toEqual([]);
});
