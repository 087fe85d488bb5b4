/** A list of terms, as it comes, grows and goes: what is made again, and that the site is what it would be from nothing. */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, copyOf } from '../support/built-sites.ts';
import type { BuiltSite } from '../support/built-sites.ts';
import { filesOf } from '../support/files-of.ts';
import { shortEdition } from '../support/short-edition.ts';
import { shortSite } from '../support/short-site.ts';
import { writeContent } from '../support/temp-content.ts';

let site: BuiltSite;
const list = (...lines: string[]) =>
	writeContent(site.content, { 'lexicon/terms.yaml': `terms:\n${lines.map((line) => `  - ${line}\n`).join('')}` });
const has = (term: string) => existsSync(join(site.dir, 'terms', term, 'index.html'));
const page = (address: string) => readFile(join(site.dir, address, 'index.html'), 'utf8');

beforeAll(async () => {
	site = await copyOf(await shortSite());
	await writeContent(site.content, shortEdition('c', '2024-01-06', '村里推行林长制和田长制'));
	await build(site);
}, 300_000);

afterAll(() => rm(site.folder, { recursive: true, force: true }));

test('a list of terms is followed, and as little is made as can be', { timeout: 300_000 }, async () => {
	expect(has('lin-zhang-zhi')).toBe(false);

	// Only the edition that names one is made again.
	await list('{ name: 林长制, gloss: 分片管山。 }', '{ name: 河长制, gloss: 分段管河。 }');
	expect(await build(site)).toContain('新做 1 期');
	expect(await page('terms/lin-zhang-zhi')).toContain('推行<mark>林长制</mark>');
	expect(has('he-zhang-zhi')).toBe(false);
	expect(await page('terms')).toContain('分片管山。');

	// A gloss stands on the pages of the edition, and on the term's own.
	await list('{ name: 林长制, gloss: 分片护林。 }', '{ name: 河长制, gloss: 管河。 }');
	expect(await build(site)).toContain('新做 1 期');
	expect(await page('terms/lin-zhang-zhi')).toContain('分片护林。');
	expect(await page('terms')).toContain('分片护林。');

	// What no edition names concerns none.
	await list('{ name: 林长制, gloss: 分片护林。 }', '{ name: 湖长制, gloss: 管湖。 }');
	expect(await build(site)).toContain('新做 0 期');

	await list('{ name: 林长制, gloss: 分片护林。 }', '{ name: 田长制, gloss: 分片护田。, source: 区农业农村局 }');
	expect(await build(site)).toContain('新做 1 期');
	expect(await page('terms/tian-zhang-zhi')).toContain('据区农业农村局');
	const fresh = { ...site, dir: join(site.folder, 'fresh') };
	await build(fresh);
	const [now, made] = [await filesOf(site.dir), await filesOf(fresh.dir)];
	expect([...now.keys()]).toEqual([...made.keys()]);
	expect([...now].filter(([path, text]) => made.get(path) !== text).map(([path]) => path)).toEqual([]);

	// Without the list nothing is left of it.
	await rm(join(site.content, 'lexicon/terms.yaml'));
	expect(await build(site)).toContain('新做 1 期');
	expect([has('lin-zhang-zhi'), has('tian-zhang-zhi')]).toEqual([false, false]);
});
