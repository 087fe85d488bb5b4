import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNode } from '../support/run.ts';
import { shortEdition } from '../support/short-edition.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';

let folder: string;
const indexed = () => readdir(join(folder, 'site/pagefind'));

/** Builds with this line more in site.yaml. */
async function build(line: string): Promise<void> {
	const content = join(folder, 'content');
	await writeContent(content, { 'site.yaml': `${siteYaml}${line}`, ...shortEdition('a', '2024-01-05', '修路') });
	const env = { CONTENT_DIR: content, OUT_DIR: join(folder, 'site') };
	const { status, stdout, stderr } = await runNode(['src/cli/build.ts'], { env });
	expect(status, stdout + stderr).toBe(0);
}

beforeAll(async () => {
	folder = await realpath(await mkdtemp(join(tmpdir(), 'banmian-service-')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('where a service searches, shards go and only names to suggest are made; without it they come back', async () => {
	await build('');
	const own = (await indexed()).sort();
	expect(own).toHaveLength(3);
	await build('search: /archive-search/\n');
	const left = (await indexed()).sort();
	expect(left).toEqual(['manifest.json', expect.stringMatching(/^suggestions-[0-9a-f]+\.json$/)]);
	const names = await readFile(join(folder, 'site/pagefind', left[1] ?? ''), 'utf8');
	expect(JSON.parse(names)).toMatchObject({
		texts: ['修路', '柳江', '覃海南'],
		spelt: ['xiu lu', 'liu jiang', 'qin hai nan'],
	});
	expect(await readFile(join(folder, 'site/search/index.html'), 'utf8')).toContain('data-service="/archive-search/"');
	await build('');
	expect((await indexed()).sort()).toEqual(own);
	expect(await readFile(join(folder, 'site/search/index.html'), 'utf8')).not.toContain('data-service');
}, 180_000);
