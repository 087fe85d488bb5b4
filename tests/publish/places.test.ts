/** A list of places, as it comes, grows and goes: what is made again, and that the site is what it would be from nothing. */
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
	writeContent(site.content, { 'lexicon/places.yaml': `places:\n${lines.map((line) => `  - ${line}\n`).join('')}` });
const has = (place: string) => existsSync(join(site.dir, 'places', place, 'index.html'));
const page = (place: string) => readFile(join(site.dir, 'places', place, 'index.html'), 'utf8');

beforeAll(async () => {
	site = await copyOf(await shortSite());
	await writeContent(site.content, shortEdition('c', '2024-01-06', '拉堡镇翠林社区修桥'));
	await build(site);
}, 300_000);

afterAll(() => rm(site.folder, { recursive: true, force: true }));

test('a list of places is followed, and as little is made as can be', { timeout: 300_000 }, async () => {
	expect(has('la-bao-zhen')).toBe(false);

	// Only the edition that names one is made again, and the datelines' place keeps its page.
	await list('{ name: 柳江区 }', '{ name: 拉堡镇, parent: 柳江区 }', '{ name: 百朋镇, parent: 柳江区 }');
	expect(await build(site)).toContain('新做 1 期');
	expect(await page('la-bao-zhen')).toContain('<mark>拉堡镇</mark>翠林社区修桥');
	expect([has('bai-peng-zhen'), has('liu-jiang-qu'), has('liu-jiang')]).toEqual([false, false, true]);

	// What a place's page says besides its works: no edition is made for it.
	await list('{ name: 柳江区 }', '{ name: 拉堡镇, parent: 柳江区, gloss: 区政府所在的镇 }');
	expect(await build(site)).toContain('新做 0 期');
	expect(await page('la-bao-zhen')).toContain('区政府所在的镇');

	// A dateline names a listed place by another of its names; a place in another shows on the other's page.
	await list(
		'{ name: 柳江区, aliases: [柳江] }',
		'{ name: 拉堡镇, parent: 柳江区 }',
		'{ name: 翠林社区, parent: 拉堡镇 }',
	);
	expect(await build(site)).toContain('新做 3 期');
	expect([has('liu-jiang'), has('liu-jiang-qu'), has('cui-lin-she-qu')]).toEqual([false, true, true]);
	expect(await page('la-bao-zhen')).toContain('/places/cui-lin-she-qu/');
	expect(await page('liu-jiang-qu')).toContain('共3篇');
	const fresh = { ...site, dir: join(site.folder, 'fresh') };
	await build(fresh);
	const [now, made] = [await filesOf(site.dir), await filesOf(fresh.dir)];
	expect([...now.keys()]).toEqual([...made.keys()]);
	expect([...now].filter(([path, text]) => made.get(path) !== text).map(([path]) => path)).toEqual([]);

	// Without the list all is as before.
	await rm(join(site.content, 'lexicon/places.yaml'));
	expect(await build(site)).toContain('新做 3 期');
	expect([has('liu-jiang'), has('liu-jiang-qu'), has('la-bao-zhen')]).toEqual([true, false, false]);
});
