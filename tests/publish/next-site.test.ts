import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NextSite } from '../../src/publish/next-site.ts';
import { siteState } from '../../src/publish/site-state.ts';

let parent: string;
let next: NextSite;

/** More pages than a shard holds, all of one year; none of them is there. */
const pages = Array.from({ length: 2600 }, (_, n) => ({
	url: `/a/${String(n)}/`,
	file: `a/${String(n)}/index.html`,
	date: '2012-05-01',
	digest: String(n),
}));

beforeEach(() => {
	parent = mkdtempSync(join(tmpdir(), 'banmian-next-'));
	const state = siteState(join(parent, 'dist'));
	mkdirSync(state.next.site, { recursive: true });
	next = new NextSite(state.next, state.notes);
	next.inventory.putEntry({ path: 'a/', owner: 'edition', html: pages.length, pages, assets: [] }, 1);
});

afterEach(() => {
	next.close();
	rmSync(parent, { recursive: true, force: true });
});

// A rejection that nobody hears fails the whole run.
test('a shard that fails ahead of its time is heard of when the index is made', async () => {
	next.indexAhead('2013-01-01');
	await setTimeout(1500);
	await expect(next.index([], () => undefined)).rejects.toThrow('ENOENT');
});

test('shards that are given up on the way take nothing down with them', async () => {
	next.indexAhead('2013-01-01');
	await setTimeout(20);
	next.close();
	await setTimeout(500);
	expect(() => {
		next.close();
	}).not.toThrow();
});
