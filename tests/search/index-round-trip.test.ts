import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../src/search/browser/protocol.ts';
import { reply } from '../../src/search/browser/reply.ts';
import { openIndex, type SearchIndex } from '../../src/search/browser/search-index.ts';
import { writeIndex } from '../../src/search/index/write-index.ts';

const site: Record<string, string> = {
	'index.html': '<h1>校园周边：首页不能被查到</h1>',
	'a/index.html':
		'<main data-pagefind-body data-kind="简讯" data-date="2024-01-05"><h1>守护学生『舌尖上的安全』</h1><p id="p1">近日，城管开展校园周边流动摊点整治。</p></main>',
	'b/index.html':
		'<main data-pagefind-body data-kind="报道" data-date="2024-01-05"><h1>笃行实干出实绩 奋楫扬帆再启航</h1><p id="p1">完成地区生产总值294.26亿元，增长2.1%。</p><p id="p2">强化PCB产业招商，描绘绿色<i></i>发展画卷。校园建设。</p></main>',
	'c/index.html':
		'<main data-pagefind-body data-kind="图片" data-date="2024-02-01"><h1>绿色发展</h1><p>周边的校园。</p></main>',
};

let folder = '';
let server: Server;
let index: SearchIndex;

async function ask(query: string): Promise<Reply> {
	return reply(
		{ n: 1, query },
		() => Promise.resolve(index),
		() => undefined,
	);
}

/** What is found, in the order shown: section/url. */
async function found(query: string): Promise<string[]> {
	const answer = await ask(query);
	if (answer.type !== 'answer') throw new Error(answer.type);
	return answer.sections.flatMap(({ match, groups }) =>
		groups.flatMap((group) => group.found.map(({ url }) => `${match} ${url}`)),
	);
}

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'search-index-'));
	for (const [path, html] of Object.entries(site)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), html);
	}
	expect(await writeIndex(folder)).toBe(3);
	server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		readFile(join(folder, path)).then(
			(content) => response.end(content),
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	const script = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
	index = await openIndex(`http://127.0.0.1:${String(address.port)}/pagefind/`, script);
}, 60_000);

afterAll(async () => {
	server.close();
	await rm(folder, { recursive: true });
});

describe('what was indexed is found again', () => {
	test.each([
		['校园周边', ['exact /a/#p1', 'words /c/']],
		['“校园周边”', ['exact /a/#p1']],
		['整治 校园', ['words /a/#p1']],
		['绿色发展', ['exact /c/', 'exact /b/#p2']],
		['294.26亿元', ['exact /b/#p1']],
		['２．１％', ['exact /b/#p1']],
		['pcb 产业', ['exact /b/#p2']],
		['舌尖上的安全', ['exact /a/']],
		['实绩奋楫', ['exact /b/']],
		['摊', ['exact /a/#p1']],
		['整治完成', []],
		['校园周边：首页', []],
		['没有的字', []],
	])('%s', async (query, expected) => {
		expect(await found(query)).toEqual(expected);
	});

	test('with the places marked', async () => {
		const answer = await ask('pcb产业');
		expect(answer).toMatchObject({
			sections: [
				{
					match: 'exact',
					total: 1,
					groups: [
						{ kind: '报道', total: 1, found: [{ excerpt: [{ text: '强化' }, { text: 'PCB产业', marked: true }, {}] }] },
					],
				},
			],
		});
	});
});

test('only what the search page asks for is published', async () => {
	const names = (await readdir(join(folder, 'pagefind'))).sort();
	expect(names.filter((name) => !name.endsWith('.pf_meta'))).toEqual([
		'catalogue.json',
		'index',
		'pagefind-entry.json',
		'pagefind.js',
		'pieces',
		'wasm.unknown.pagefind',
	]);
	expect(await readdir(join(folder, 'pagefind/pieces'))).toHaveLength(3);
});

test('a site with nothing to find is an error that says so', async () => {
	const empty = await mkdtemp(join(tmpdir(), 'search-index-empty-'));
	await writeFile(join(empty, 'index.html'), site['index.html'] ?? '');
	await expect(writeIndex(empty)).rejects.toThrow('没有一页可供搜索的正文');
	await rm(empty, { recursive: true });
});
