import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placesOf, unpackChunk } from '../../../src/search/format/chunk.ts';
import { slotOf } from '../../../src/search/format/sieve.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import { fold } from '../../../src/search/text/fold.ts';
import { phraseStarts, phraseSteps } from '../../../src/search/text/phrase.ts';
import { initialsCode, spellingCode } from '../../../src/search/text/spelling.ts';
import { Catalogue, Facets, Manifest, Piece } from './shapes.ts';

const page = (attributes: string, body: string) =>
	`<!doctype html><title>报</title><main class="piece" data-pagefind-body ${attributes}>${body}</main>`;

const site: Record<string, string> = {
	'index.html': '<h1>校园周边：首页不能被查到</h1>',
	'about/index.html': '<h1>怎样用 data-pagefind-body</h1><!-- <main data-pagefind-body> -->',
	'a/index.html': page(
		`data-kind="简讯" data-date="2024-01-05" data-edition="一月" data-facets='{"place":["柳江"],"contributor":["覃海南"]}'`,
		'<h1>守护学生『舌尖上的安全』</h1><p id="p1">近日，城管开展校园周边流动摊点整治。</p>',
	),
	'b/index.html': page(
		'data-kind="报道" data-date="2024-01-05" data-edition="一月"',
		'<h1>笃行实干出实绩 奋楫扬帆再启航</h1><p id="p1">完成地区生产总值294.26亿元，增长2.1%。</p><p id="p2">强化PCB产业招商，描绘绿色<i></i>发展画卷。校园建设。</p>',
	),
	'c/index.html': page('data-kind="图片" data-date="2024-02-01" title="a > b"', '<h1>绿色发展</h1><p>周边的校园。</p>'),
	'd/index.html': page('data-kind="文章"', '<h1>不知哪天</h1><p>校园周边</p>'),
};

/** The index as its files say, read by the test itself. */
async function opened(folder: string) {
	const read = (path: string) => readFile(join(folder, 'pagefind', path));
	const json = async (path: string): Promise<unknown> => JSON.parse(String(await read(path)));
	const manifest = Manifest.parse(await json('manifest.json'));
	const shards = await Promise.all(
		manifest.shards.map(async (entry) => ({
			...entry,
			catalogue: Catalogue.parse(await json(`${entry.folder}/catalogue.json`)),
			facets: Facets.parse(await json(`${entry.folder}/facets.json`)),
		})),
	);
	type Shard = (typeof shards)[number];
	async function places({ folder: shard, catalogue }: Shard, word: string) {
		const firsts = [...catalogue.chunks]
			.map((character, i, all) => character + (all[i + 1] ?? ''))
			.filter((_, i) => i % 2 === 0);
		const n = firsts.findLastIndex((first) => first <= word);
		if (n < 0) return new Map<number, readonly number[]>();
		const bytes = await read(`${shard}/index/${String(n)}.pf_index`);
		return placesOf(await unpackChunk(Uint8Array.from(bytes).buffer), word);
	}
	/** Addresses of the pieces that hold a run of folded characters, with where it begins. */
	async function holding(run: string): Promise<[string, number[]][]> {
		const found: [string, number[]][] = [];
		for (const shard of shards) {
			const steps = phraseSteps(run);
			const all = await Promise.all(steps.map(({ word }) => places(shard, word)));
			for (let n = 0; n < shard.pieces; n++) {
				const starts = phraseStarts(
					steps,
					all.map((one) => one.get(n) ?? []),
				);
				const piece = Piece.parse(await json(`${shard.folder}/pieces/${String(n)}.json`));
				if (starts.length > 0) found.push([piece.url, starts]);
			}
		}
		return found.sort();
	}
	const found = async (text: string) => (await holding(fold(text).text)).map(([url]) => url);
	return { manifest, shards, found, holding, read };
}

async function filesOf(folder: string): Promise<Map<string, string>> {
	const entries = await readdir(join(folder, 'pagefind'), { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const contents = await Promise.all(
		files.map(async (file) => [file.slice(folder.length), await readFile(file, 'hex')] as const),
	);
	return new Map(contents.sort());
}

async function builtSite(pages: Readonly<Record<string, string>>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'write-index-'));
	for (const [path, html] of Object.entries(pages)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), html);
	}
	return folder;
}

let folder = '';
beforeAll(async () => {
	folder = await builtSite(site);
});
afterAll(() => rm(folder, { recursive: true }));

const phrases: [string, string[]][] = [
	['校园周边', ['/a/', '/d/']],
	['绿色发展', ['/b/', '/c/']],
	['294.26亿元', ['/b/']],
	['２．１％', ['/b/']],
	['pcb 产业', ['/b/']],
	['舌尖上的安全', ['/a/']],
	['实绩奋楫', ['/b/']],
	['整治完成', []],
	['校园周边：首页', []],
	['data', []],
	['没有的字', []],
];

describe.each([
	['one shard', 2500, 1, 0],
	['a shard of two', 2, 3, 1],
	['shards of one', 1, 4, 1],
])('%s', (_, atMost, shards, sieves) => {
	test('what was indexed is found again, and nothing else', async () => {
		expect(await writeIndex(folder, { atMost })).toBe(4);
		const index = await opened(folder);
		expect(index.shards).toHaveLength(shards);
		expect(index.manifest.sieves).toHaveLength(sieves);
		for (const [text, urls] of phrases) expect(await index.found(text), text).toEqual(urls);
	});

	test('a headline is found by how it is read, whole and by first letters', async () => {
		const index = await opened(folder);
		const urls = async (code: string) => (await index.holding(code)).map(([url]) => url);
		expect(await urls(spellingCode(['lv', 'se', 'fa', 'zhan']))).toEqual(['/c/']);
		expect(await urls(spellingCode(['an', 'quan']))).toEqual(['/a/']);
		expect(await urls(initialsCode(['shi', 'gan', 'chu', 'shi', 'ji']))).toEqual(['/b/']);
	});

	test('the newest comes first, and each shard says its days', async () => {
		const { manifest } = await opened(folder);
		const days = manifest.shards.flatMap(({ from, to }) => [to, from]);
		expect(days).toEqual(days.toSorted().reverse());
		expect(manifest.shards.reduce((sum, { pieces }) => sum + pieces, 0)).toBe(4);
	});

	test('the sieve leaves no shard out that holds a run', async () => {
		const index = await opened(folder);
		for (const gram of ['校园', '校园周', '4.2', spellingCode(['lv']), initialsCode(['xue', 'sheng', 'she'])]) {
			const holding = (await index.holding(gram)).map(([url]) => url);
			expect(holding, gram).not.toEqual([]);
			const told = new Set<string>();
			for (const sieve of index.manifest.sieves) {
				const { bucket, bits } = slotOf(gram, sieve);
				const file = await index.read(`${sieve.folder}/${String(bucket)}.bin`);
				for (const [place, shard] of sieve.shards.entries()) {
					const entry = index.shards[shard];
					const isSet = bits.every((bit) => ((file[place * sieve.bytes + (bit >> 3)] ?? 0) >> (bit & 7)) & 1);
					for (let n = 0; isSet && n < (entry?.pieces ?? 0); n++) {
						const piece = Piece.parse(
							JSON.parse(String(await index.read(`${entry?.folder ?? ''}/pieces/${String(n)}.json`))),
						);
						told.add(piece.url);
					}
				}
			}
			if (sieves > 0) expect([...told], gram).toEqual(expect.arrayContaining(holding));
		}
	});
});

test('a shard of the newest, which will soon join an older, needs no sieve', async () => {
	await writeIndex(folder, { atMost: 3, ages: [1] });
	const index = await opened(folder);
	expect(index.manifest.shards.map(({ from, to, pieces }) => [from, to, pieces])).toEqual([
		['2024-02-01', '2024-02-01', 1],
		['2024-01-05', '2024-01-05', 2],
		['', '', 1],
	]);
	expect(index.manifest.sieves.map(({ shards }) => shards)).toEqual([[2, 1]]);
	for (const [text, urls] of phrases) expect(await index.found(text), text).toEqual(urls);
});

test('what a result is narrowed by stands beside its shard', async () => {
	await writeIndex(folder);
	const { shards } = await opened(folder);
	const [shard] = shards;
	expect(shard?.catalogue).toMatchObject({
		kinds: [4, 2, 0, 3],
		days: ['', '2024-01-05', '2024-02-01'],
		dates: [0, 1, 1, 2],
	});
	expect(shard?.facets).toEqual({
		keyword: { names: [], of: [[], [], [], []] },
		place: { names: ['柳江'], of: [[], [0], [], []] },
		contributor: { names: ['覃海南'], of: [[], [0], [], []] },
		edition: { names: ['一月'], of: [[], [0], [0], []] },
	});
	expect(JSON.parse(String(await readFile(join(folder, 'pagefind', shard?.folder ?? '', 'pieces/1.json'))))).toEqual({
		url: '/a/',
		kind: '简讯',
		date: '2024-01-05',
		day: '',
		edition: '一月',
		headline: '守护学生『舌尖上的安全』',
		spelt: 'shou hu xue sheng she jian shang de an quan',
		blocks: [{ id: 'p1', text: '近日，城管开展校园周边流动摊点整治。' }],
	});
});

test('only what the search page asks for is published', async () => {
	await writeIndex(folder);
	const { manifest } = await opened(folder);
	const [shard] = manifest.shards;
	expect((await readdir(join(folder, 'pagefind'))).sort()).toEqual(
		[shard?.folder ?? '', 'manifest.json', manifest.suggestions].sort(),
	);
	expect((await readdir(join(folder, 'pagefind', shard?.folder ?? ''))).sort()).toEqual([
		'catalogue.json',
		'facets.json',
		'index',
		'pieces',
	]);
	expect((await readdir(folder)).sort()).toEqual(['a', 'about', 'b', 'c', 'd', 'index.html', 'pagefind']);
});

test('the same site gives the same files, byte for byte', async () => {
	const copy = await mkdtemp(join(tmpdir(), 'write-index-copy-'));
	await cp(folder, copy, { recursive: true });
	await writeIndex(folder, { atMost: 2 });
	await writeIndex(copy, { atMost: 2 });
	expect(await filesOf(copy)).toEqual(await filesOf(folder));
	await rm(copy, { recursive: true });
});

test('a newer piece leaves the folders of older days alone', async () => {
	await writeIndex(folder, { atMost: 2 });
	const before = (await opened(folder)).manifest.shards;
	const copy = await mkdtemp(join(tmpdir(), 'write-index-newer-'));
	await cp(folder, copy, { recursive: true });
	await mkdir(join(copy, 'e'));
	await writeFile(join(copy, 'e/index.html'), page('data-kind="简讯" data-date="2024-03-01"', '<h1>新</h1>'));
	await writeIndex(copy, { atMost: 2 });
	const after = (await opened(copy)).manifest.shards;
	expect(after.slice(-2)).toEqual(before.slice(-2));
	await rm(copy, { recursive: true });
});

describe('an error', () => {
	test('names the page, and leaves the last index as it was', async () => {
		await writeIndex(folder);
		const before = await filesOf(folder);
		const copy = await mkdtemp(join(tmpdir(), 'write-index-wrong-'));
		await cp(folder, copy, { recursive: true });
		await mkdir(join(copy, 'e'));
		for (let n = 0; n < 100; n++) {
			const attributes = n === 70 ? 'data-kind="通知"' : 'data-kind="简讯"';
			await writeFile(join(copy, `e/${String(n).padStart(3, '0')}.html`), page(attributes, '<h1>新</h1>'));
		}
		await expect(writeIndex(copy)).rejects.toThrow('e/070.html：data-kind 写的是“通知”');
		expect(await filesOf(copy)).toEqual(before);
		expect((await readdir(copy)).filter((name) => name.startsWith('.'))).toEqual([]);
		await rm(copy, { recursive: true });
	});

	test('a date that is none is one, wherever the page stands', async () => {
		const wrong = await builtSite({ 'x/index.html': page('data-kind="简讯" data-date="1月5日"', '<h1>新</h1>') });
		await expect(writeIndex(wrong)).rejects.toThrow('x/index.html：data-date 写的是“1月5日”');
		await rm(wrong, { recursive: true });
	});

	test('a site with nothing to find is one that says so', async () => {
		const empty = await builtSite({ 'index.html': site['index.html'] ?? '' });
		await expect(writeIndex(empty)).rejects.toThrow('没有一页可供搜索的正文');
		expect(await readdir(empty)).toEqual(['index.html']);
		await rm(empty, { recursive: true });
	});
});
