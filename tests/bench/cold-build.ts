/**
 * A first build, search included, against the same articles as a bare Astro project and as a bare Hugo site (where Hugo is
 * installed), each with Pagefind as it comes. One after the other, in one run; ratios are per page written. What earlier
 * builds kept in node_modules (compiled modules, the press, images) is removed first, and comes back by itself.
 *
 *     node tests/bench/cold-build.ts CONTENT
 *
 * CONTENT is a content folder whose headlines carry @主题. Memory is the most that one process held, from Linux's /proc.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileCache } from '../../src/cli/compile-cache.ts';
import { keptPresses } from '../../src/cli/press.ts';
import { keptImages } from '../../src/cli/project.ts';
import { astroProgram, projectRoot } from '../support/run.ts';
import { gigabytes, measuredRun } from './support/measured-run.ts';
import type { Measured } from './support/measured-run.ts';
import { bareAstro, bareHugo } from './support/plain-sites.ts';

const content = resolve(process.argv[2] ?? '');
const folder = await realpath(await mkdtemp(join(tmpdir(), 'banmian-cold-')));
const pagefind = join(projectRoot, 'node_modules/.bin/pagefind');

type Row = { name: string; pages: number; make: Measured; index: Measured | null };

async function pagesIn(site: string): Promise<number> {
	const files = await readdir(site, { recursive: true });
	return files.filter((file) => file.endsWith('.html') && !file.startsWith('pagefind')).length;
}

async function ours(): Promise<Row> {
	const out = join(folder, 'ours');
	for (const kept of [compileCache, keptImages, keptPresses]) await rm(kept, { recursive: true, force: true });
	const make = await measuredRun(process.execPath, ['src/cli/build.ts'], {
		env: { CONTENT_DIR: content, OUT_DIR: out },
	});
	return { name: '版面', pages: await pagesIn(out), make, index: null };
}

async function astro(): Promise<Row> {
	const root = join(folder, 'astro');
	await bareAstro(root, content);
	const make = await measuredRun(process.execPath, [astroProgram, 'build'], { cwd: root });
	const index = await measuredRun(pagefind, ['--site', 'dist'], { cwd: root });
	return { name: 'Astro', pages: await pagesIn(join(root, 'dist')), make, index };
}

async function hugo(): Promise<Row | null> {
	if (spawnSync('hugo', ['version']).status !== 0) return null;
	const root = join(folder, 'hugo');
	await bareHugo(root, content);
	const make = await measuredRun('hugo', [], { cwd: root });
	const index = await measuredRun(pagefind, ['--site', 'public'], { cwd: root });
	return { name: 'Hugo', pages: await pagesIn(join(root, 'public')), make, index };
}

/** Processor time and most memory of each program. */
function byProgram(run: Measured | null): string {
	return [...(run?.times ?? [])]
		.map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s ${gigabytes(run?.peaks.get(name) ?? 0)}`)
		.join(', ');
}

const perPage = ({ pages, make, index }: Row) => ((make.seconds + (index?.seconds ?? 0)) / pages) * 1000;

try {
	const first = await ours();
	const rows = [first, await astro(), await hugo()].filter((row) => row !== null);
	for (const row of rows) {
		const { name, pages, make, index } = row;
		const parts = index === null ? '' : ` (pages ${make.seconds.toFixed(1)} s, Pagefind ${index.seconds.toFixed(1)} s)`;
		const seconds = make.seconds + (index?.seconds ?? 0);
		const memory = gigabytes(Math.max(make.peak, index?.peak ?? 0));
		console.log(
			`${name}: ${String(pages)} pages in ${seconds.toFixed(1)} s${parts}, ${perPage(row).toFixed(2)} ms a page, at most ${memory} a process; ours : this = ${(perPage(first) / perPage(row)).toFixed(2)}`,
		);
	}
	for (const { name, make, index } of rows)
		console.log(`${name}, by program: ${[make, index].map(byProgram).join(', ')}`);
} finally {
	await rm(folder, { recursive: true, force: true });
}
