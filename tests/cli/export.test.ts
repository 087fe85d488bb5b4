import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { runFor } from '../support/built-sites.ts';
import type { BuiltSite } from '../support/built-sites.ts';
import { runNode } from '../support/run.ts';
import { fillIndex } from '../support/search-service/fill-index.ts';
import { shortSite } from '../support/short-site.ts';

const Action = z.strictObject({ index: z.strictObject({ _index: z.string(), _id: z.string() }) });
const Document = z.strictObject({
	url: z.string(),
	kind: z.enum(['报道', '关键词', '简讯', '图片', '文章']),
	date: z.iso.date().nullable(),
	year: z.string().nullable(),
	day: z.string(),
	edition: z.string(),
	headline: z.string().min(1),
	spelt: z.string(),
	text: z.array(z.string()),
	anchor: z.array(z.string()),
	keyword: z.array(z.string()),
	place: z.array(z.string()),
	contributor: z.array(z.string()),
	folded: z.strictObject({ headline: z.string(), text: z.array(z.string()), spelt: z.array(z.string()) }),
});
const Answer = z.object({
	hits: z.object({ hits: z.array(z.object({ _source: z.record(z.string(), z.unknown()) })) }),
});
const phrase = (query: string) => ({
	multi_match: { query, type: 'phrase', fields: ['folded.headline', 'folded.text'] },
});

let site: BuiltSite;
const run = (args: readonly string[]) => runFor(site, ...args);

beforeAll(async () => {
	site = await shortSite();
}, 300_000);

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
		date: '2023-12-31',
		edition: 'a期',
		keyword: ['修路'],
		place: ['柳江'],
		contributor: ['覃海南'],
	});
});

test('the mapping takes every document, and finds what is in it', async () => {
	const { stdout } = await run(['src/cli/export.ts']);
	const index = await fillIndex(stdout.trimEnd().split('\n'));
	const found = (query: string) => Answer.parse(index.search({ query: phrase(query) })).hits.hits;
	const [road] = found('柳江讯修路');
	expect(road?._source).toMatchObject({ url: '/a/xiu-lu-de-xiao-xi/', headline: '修路的消息' });
	expect(found('来看看这里')).toEqual([]);
	expect(road?._source).not.toHaveProperty('folded');
});

test('each run of the text comes with its anchor, and folded as it is searched', async () => {
	const { stdout } = await run(['src/cli/export.ts']);
	const documents = stdout
		.trimEnd()
		.split('\n')
		.filter((_, n) => n % 2 === 1);
	const road = documents
		.map((line) => Document.parse(JSON.parse(line)))
		.find(({ url }) => url === '/a/xiu-lu-de-xiao-xi/');
	expect(road?.text).toHaveLength(road?.anchor.length ?? 0);
	expect(road?.folded.headline).toBe('修路的消息');
	expect(road?.folded.text).toContain('本报柳江讯修路,大家都来看看。');
	expect(road?.year).toBe('2023');
});

test('without a site, or asked in another way, it says what to do', async () => {
	const { status, stderr } = await runNode(['src/cli/export.ts'], { env: { OUT_DIR: join(site.folder, 'nowhere') } });
	expect([status, stderr.trim()]).toEqual([1, '还没有做好的网站。请先运行 npm run build。']);
	expect((await run(['src/cli/export.ts', '--what'])).status).toBe(2);
});
