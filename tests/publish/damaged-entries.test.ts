/** Which of a site's files are compared with what they were made as. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { damagedEntries } from '../../src/publish/damaged-entries.ts';

const site = join(tmpdir(), 'banmian-no-such-site');

/** None of them is there, so what is found is what was looked at; the last five belong to no edition. */
const entries = Array.from({ length: 3000 }, (_, n) => ({
	path: `${String(n)}/`,
	owner: n < 2995 ? ('edition' as const) : ('front' as const),
	publication: 1,
	stamp: 'as it was made',
}));

test('of an archive with many editions a part is looked at, and what spans them always is', () => {
	const found = damagedEntries(site, entries).map(({ path }) => path);
	expect(found.filter((path) => Number.parseInt(path, 10) >= 2995)).toHaveLength(5);
	expect(found).toHaveLength(1005);
	expect(new Set(found).size).toBe(1005);
	expect(damagedEntries(site, entries).map(({ path }) => path)).not.toEqual(found);
	expect(damagedEntries(site, entries.slice(0, 1000))).toHaveLength(1000);
});

test('of many shards of the search index a part is looked at, and what says which there are always is', () => {
	const index = Array.from({ length: 100 }, (_, n) => ({
		path: n < 98 ? `pagefind/${String(n)}/` : `pagefind/${String(n)}.json`,
		owner: 'search' as const,
		publication: 1,
		stamp: 'as it was made',
	}));
	const found = damagedEntries(site, index).map(({ path }) => path);
	expect(found.filter((path) => path.endsWith('.json'))).toHaveLength(2);
	expect(found).toHaveLength(42);
	expect(damagedEntries(site, index).map(({ path }) => path)).not.toEqual(found);
	expect(damagedEntries(site, index, () => true)).toHaveLength(10);
	expect(damagedEntries(site, index.slice(0, 8), () => true)).toHaveLength(8);
	expect(damagedEntries(site, [...entries, ...index], () => true)).toHaveLength(215);
});

test('once somebody waits, no more than two hundred editions are looked at', () => {
	expect(damagedEntries(site, entries, () => true)).toHaveLength(205);
	expect(damagedEntries(site, entries.slice(0, 200), () => true)).toHaveLength(200);
	let asked = 0;
	// Whoever looks has looked at 200 before it asks for the first time.
	expect(damagedEntries(site, entries, () => ++asked > 100)).toHaveLength(305);
});
