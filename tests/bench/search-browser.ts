/**
 * How long a reader waits for results, on a slow phone and a slow line.
 *
 *     node tests/bench/search-browser.ts DIST [DIST …] [--queries 40] [--seed 1] [--network lighthouse] [--plain]
 *
 * Chromium, its processor slowed down four times and its network to `--network` (lighthouse, devtools or none), opens the
 * search page of each built site over HTTP/2 and asks queries drawn from its text; prints a Markdown table with a column
 * a site. Connecting is not counted. With `--plain` the same queries also go to Pagefind as it comes, over the same pages,
 * and the first ten results of both are held against a plain look through all the text (network and processor as they are).
 */
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launch } from '../e2e/support/browser.ts';
import { makeIdentity, startHost } from './support/host.ts';
import type { Host } from './support/host.ts';
import { firstTen, networks, newPhone, slowdown, timeToResults } from './support/phone.ts';
import { askPlain, buildPlain } from './support/plain-pagefind.ts';
import { measureRelevance } from './support/relevance.ts';
import type { Relevance } from './support/relevance.ts';
import { drawQueries, readPages } from './support/sample.ts';
import type { Page } from './support/sample.ts';
import { takeTimes } from './support/times.ts';

/** A column of the table: a value a row. */
type Column = Map<string, string>;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		queries: { type: 'string', default: '40' },
		seed: { type: 'string', default: '1' },
		network: { type: 'string', default: 'lighthouse' },
		plain: { type: 'boolean', default: false },
	},
});
const network = Object.entries(networks).find(([name]) => name === values.network)?.[1];
if (positionals.length === 0 || network === undefined) {
	throw new Error(
		`usage: node tests/bench/search-browser.ts DIST [DIST …] [--queries 40] [--seed 1] [--network ${Object.keys(networks).join('|')}] [--plain]`,
	);
}

const identity = await makeIdentity();
const browser = await launch([`--ignore-certificate-errors-spki-list=${identity.trust}`]);
const columns: Column[] = [];
try {
	for (const dist of positionals.map((path) => resolve(path))) columns.push(await measure(dist));
} finally {
	await browser.close();
}
console.log(`\n${network.name}; processor ${slowdown} times slower; ${values.queries} queries, seed ${values.seed}\n`);
printTable(columns);

async function measure(dist: string): Promise<Column> {
	const pages = await readPages(dist);
	const queries = drawQueries(pages, Number(values.queries), Number(values.seed));
	const host = await startHost({ '/': dist }, identity);
	const times = await takeTimes(browser, host, {
		queries,
		network: network ?? networks.lighthouse,
		tell: (done) => process.stderr.write(`\r${dist}: ${done} of ${queries.length} `),
	});
	process.stderr.write('\n');
	const kib = (bytes: number) => bytes / 1024;
	const column: Column = new Map([
		['pieces', pages.length.toLocaleString('en')],
		['shards', String(await shardsOf(dist))],
		['cold, address opened, ms', spread(times.opened)],
		['cold, page open, query written, ms', spread(times.written)],
		['warm, another query, ms', spread(times.next)],
		['warm, the same after an edit, ms', spread(times.again)],
		['cold query, KiB in all', spread(times.bytes.map(kib), true)],
		['cold query, requests in all', spread(times.requests, true)],
	]);
	if (values.plain) {
		const ours = await relevanceOf(host, pages, queries);
		for (const [row, value] of ours) column.set(`ours: ${row}`, value);
		for (const [row, value] of await comparePlain(dist, pages, queries)) column.set(`plain Pagefind: ${row}`, value);
	}
	host.close();
	return column;
}

async function relevanceOf(host: Host, pages: readonly Page[], queries: readonly string[]): Promise<Column> {
	const { page, context } = await newPhone(browser, networks.none, 1);
	const relevance = await measureRelevance(pages, queries, async (query) => {
		await page.goto(`${host.url}/search/?q=${encodeURIComponent(query)}`);
		await timeToResults(page);
		return firstTen(page);
	});
	await context.close();
	return rowsOf(relevance);
}

async function comparePlain(dist: string, pages: readonly Page[], queries: readonly string[]): Promise<Column> {
	const folder = await buildPlain(dist);
	const host = await startHost({ '/': dist, '/plain/': folder }, identity);
	try {
		const cold = await coldBytes(browser, host, queries.slice(0, 40));
		const { page, context } = await newPhone(browser, networks.none, 1);
		await page.goto(`${host.url}/plain/`);
		const relevance = await measureRelevance(pages, queries, (query) => askPlain(page, query));
		await context.close();
		return new Map([
			...rowsOf(relevance),
			[
				'cold query, KiB without the page',
				spread(
					cold.map((bytes) => bytes / 1024),
					true,
				),
			],
		]);
	} finally {
		host.close();
		await rm(folder, { recursive: true, force: true });
	}
}

async function coldBytes(on: Browser, host: Host, queries: readonly string[]): Promise<number[]> {
	const all: number[] = [];
	for (const query of queries) {
		const { page, context } = await newPhone(on, networks.none, 1);
		await page.goto(`${host.url}/plain/`);
		Object.assign(host.sent, { requests: 0, bytes: 0 });
		await askPlain(page, query);
		all.push(host.sent.bytes);
		await context.close();
	}
	return all;
}

function rowsOf({ verbatim, top1, zero }: Relevance): Column {
	return new Map([
		['verbatim@10', verbatim.toFixed(4)],
		['top1', top1.toFixed(4)],
		['zero', String(zero)],
	]);
}

async function shardsOf(dist: string): Promise<number> {
	const manifest: unknown = JSON.parse(await readFile(join(dist, 'pagefind/manifest.json'), 'utf8').catch(() => '{}'));
	const shards = typeof manifest === 'object' && manifest !== null && 'shards' in manifest ? manifest.shards : [];
	return Array.isArray(shards) ? shards.length : 0;
}

/** Median and 90th percentile, and the most if it is asked for. */
function spread(all: readonly number[], withMost = false): string {
	const sorted = all.toSorted((a, b) => a - b);
	const at = (share: number) =>
		(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
	return `${at(0.5)}, 90th ${at(0.9)}${withMost ? `, most ${at(1)}` : ''}`;
}

function printTable(all: readonly Column[]): void {
	const rows = [...new Set(all.flatMap((column) => [...column.keys()]))].filter((row) => row !== 'pieces');
	console.log(`| medians | ${all.map((column) => `${column.get('pieces') ?? ''} pieces`).join(' | ')} |`);
	console.log(`| --- |${' ---: |'.repeat(all.length)}`);
	for (const row of rows) console.log(`| ${row} | ${all.map((column) => column.get(row) ?? '').join(' | ')} |`);
}
