import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, copyOf } from '../support/built-sites.ts';
import type { BuiltSite } from '../support/built-sites.ts';
import { shortSite } from '../support/short-site.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';

let site: BuiltSite;
const indexed = () => readdir(join(site.dir, 'pagefind'));

/** Builds with this line more in site.yaml. */
async function buildWith(line: string): Promise<void> {
	await writeContent(site.content, { 'site.yaml': `${siteYaml}${line}` });
	await build(site);
}

beforeAll(async () => {
	site = await copyOf(await shortSite());
}, 300_000);
afterAll(() => rm(site.folder, { recursive: true, force: true }));

test('where a service searches, shards go and only names to suggest are made; without it they come back', async () => {
	const own = (await indexed()).sort();
	expect(own).toHaveLength(3);
	await buildWith('search: /archive-search/\n');
	const left = (await indexed()).sort();
	expect(left).toEqual(['manifest.json', expect.stringMatching(/^suggestions-[0-9a-f]+\.json$/)]);
	const names = await readFile(join(site.dir, 'pagefind', left[1] ?? ''), 'utf8');
	expect(JSON.parse(names)).toMatchObject({
		texts: ['修路', '种树', '柳江', '覃海南'],
		spelt: ['xiu lu', 'zhong shu', 'liu jiang', 'qin hai nan'],
	});
	expect(await readFile(join(site.dir, 'search/index.html'), 'utf8')).toContain('data-service="/archive-search/"');
	await buildWith('');
	expect((await indexed()).sort()).toEqual(own);
	expect(await readFile(join(site.dir, 'search/index.html'), 'utf8')).not.toContain('data-service');
}, 300_000);
