/**
 * What making the search index costs, shard by shard: time, memory, bytes.
 *
 *     node tests/bench/search-index.ts SITE [--at-most 2500] [--default]
 *
 * SITE is a built site; its `pagefind/` is made anew. With --default, Pagefind then indexes the same pages by its own
 * rules, with all its settings as they come, into a folder for the time being. Memory is read from Linux's /proc: this
 * process's largest so far, and the largest of each process that Pagefind starts (one a shard).
 */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { close, createIndex } from 'pagefind';
import { writeIndex } from '../../src/search/index/write-index.ts';

/** A process that Pagefind started. Times in milliseconds since the beginning, memory in bytes. */
type Run = { started: number; ended: number; peak: number; ours: number };

const interval = 25;

/** Watches this process's children while the work is done. */
async function watch<Result>(work: () => Promise<Result>): Promise<{ result: Result; runs: Run[]; time: number }> {
	const start = performance.now();
	const runs = new Map<number, Run>();
	const timer = setInterval(() => {
		const now = performance.now() - start;
		for (const pid of children()) {
			const peak = memory(pid, 'VmHWM');
			const run = runs.get(pid) ?? { started: now, ended: now, peak: 0, ours: 0 };
			runs.set(pid, { ...run, ended: now, peak: Math.max(run.peak, peak), ours: memory(process.pid, 'VmRSS') });
		}
	}, interval);
	try {
		const result = await work();
		return { result, runs: [...runs.values()], time: performance.now() - start };
	} finally {
		clearInterval(timer);
	}
}

function children(): number[] {
	const { pid } = process;
	const list = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8').trim();
	return list === '' ? [] : list.split(' ').map(Number);
}

/** @returns bytes; 0 for a process that has ended */
function memory(pid: number, field: 'VmHWM' | 'VmRSS'): number {
	try {
		const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
		return Number(new RegExp(`^${field}:\\s*(\\d+)`, 'mu').exec(status)?.[1] ?? 0) * 1024;
	} catch {
		return 0;
	}
}

/** Files below a folder, and their bytes. */
async function sizeOf(folder: string): Promise<string> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	let bytes = 0;
	for (const file of files) bytes += (await stat(file)).size;
	return `${megabytes(bytes)} in ${String(files.length)} files`;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

async function ours(site: string, atMost: number): Promise<void> {
	const { result: pieces, runs, time } = await watch(() => writeIndex(site, { atMost }));
	runs.forEach(({ started, ended, peak, ours: own }, n) => {
		console.log(
			`shard ${String(n + 1)}: Pagefind ran ${seconds(ended - started)}, its peak ${megabytes(peak)}; ours then ${megabytes(own)}`,
		);
	});
	const peaks = runs.map(({ peak }) => peak);
	console.log(
		`ours: ${String(pieces)} pieces in ${seconds(time)}; peak of Pagefind ${megabytes(Math.max(...peaks))}, of this process ${megabytes(memory(process.pid, 'VmHWM'))}`,
	);
	const folder = join(site, 'pagefind');
	console.log(`all: ${await sizeOf(folder)}`);
	const names = await readdir(folder);
	for (const name of names) {
		if (name.startsWith('sieve-')) console.log(`${name}: ${await sizeOf(join(folder, name))}`);
	}
	const [shard] = names.filter((name) => /^[0-9a-f]+$/u.test(name));
	if (shard === undefined) return;
	for (const part of ['index', 'pieces']) console.log(`${shard}/${part}: ${await sizeOf(join(folder, shard, part))}`);
}

async function byDefault(site: string): Promise<void> {
	const outputPath = await mkdtemp(join(tmpdir(), 'pagefind-default-'));
	try {
		const { result, runs, time } = await watch(async () => {
			const { index } = await createIndex();
			if (index === undefined) throw new Error('Pagefind did not start');
			const added = await index.addDirectory({ path: site });
			const written = await index.writeFiles({ outputPath });
			await close();
			const errors = [...added.errors, ...written.errors];
			if (errors.length > 0) throw new Error(errors.join('; '));
			return added.page_count;
		});
		const peak = Math.max(...runs.map((run) => run.peak));
		console.log(`Pagefind by default: ${String(result)} pages in ${seconds(time)}; peak ${megabytes(peak)}`);
		console.log(`all: ${await sizeOf(outputPath)}`);
	} finally {
		await rm(outputPath, { recursive: true });
	}
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { 'at-most': { type: 'string', default: '2500' }, default: { type: 'boolean', default: false } },
});
const [site] = positionals;
if (site === undefined) throw new Error('usage: node tests/bench/search-index.ts SITE [--at-most 2500] [--default]');
await ours(site, Number(values['at-most']));
if (values.default) await byDefault(site);
