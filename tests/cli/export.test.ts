import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot, runNode } from '../support/run.ts';
import { shortEdition } from '../support/short-edition.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';

const Action = z.strictObject({ index: z.strictObject({ _index: z.string(), _id: z.string() }) });
const Document = z.strictObject({
	url: z.string(),
	kind: z.enum(['报道', '关键词', '简讯', '图片', '文章']),
	date: z.iso.date().nullable(),
	day: z.string(),
	edition: z.string(),
	headline: z.string().min(1),
	spelt: z.string(),
	text: z.array(z.string()),
	keyword: z.array(z.string()),
	place: z.array(z.string()),
	contributor: z.array(z.string()),
});
const Mapping = z.object({
	mappings: z.object({ dynamic: z.literal('strict'), properties: z.record(z.string(), z.unknown()) }),
});

let folder: string;
const run = (args: readonly string[]) =>
	runNode(args, { env: { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'site') } });

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'banmian-export-'));
	await writeContent(join(folder, 'content'), {
		'site.yaml': siteYaml,
		...shortEdition('a', '2024-01-05', '修路'),
		...shortEdition('b', '2023-12-30', '种树'),
	});
	expect((await run(['src/cli/build.ts'])).status).toBe(0);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('every searchable page comes as two lines of the bulk interface, the oldest first', async () => {
	const { status, stdout } = await run(['src/cli/export.ts', '--index', 'paper']);
	expect(status).toBe(0);
	expect(stdout.endsWith('\n')).toBe(true);
	const lines = stdout
		.trimEnd()
		.split('\n')
		.map((line): unknown => JSON.parse(line));
	const actions = lines.filter((_, n) => n % 2 === 0).map((line) => Action.parse(line).index);
	const documents = lines.filter((_, n) => n % 2 === 1).map((line) => Document.parse(line));
	expect(actions.map(({ _id }) => _id)).toEqual(documents.map(({ url }) => url));
	expect(new Set(actions.map(({ _index }) => _index))).toEqual(new Set(['paper']));
	const dates = documents.map(({ date }) => date ?? '');
	expect(dates).toEqual([...dates].sort());
	expect(documents.find(({ url }) => url === '/a/xiu-lu-de-xiao-xi/')).toMatchObject({
		headline: '修路的消息',
		date: '2024-01-05',
		edition: 'a期',
		keyword: ['修路'],
		place: ['柳江'],
		contributor: ['覃海南'],
	});
});

test('the mapping names the very fields that are exported', async () => {
	const mapping = Mapping.parse(JSON.parse(await readFile(join(projectRoot, '.config/opensearch.json'), 'utf8')));
	expect(Object.keys(mapping.mappings.properties).sort()).toEqual(Object.keys(Document.shape).sort());
});

test('without a site, or asked in another way, it says what to do', async () => {
	const { status, stderr } = await runNode(['src/cli/export.ts'], { env: { OUT_DIR: join(folder, 'nowhere') } });
	expect([status, stderr.trim()]).toEqual([1, '还没有做好的网站。请先运行 npm run build。']);
	expect((await run(['src/cli/export.ts', '--what'])).status).toBe(2);
});
