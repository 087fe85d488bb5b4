/**
 * The program of a workshop's process: prints parts of the site, one after another, until it has grown so large that a new
 * process is better.
 */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { pathIn } from '../loaders/path-in.ts';
import { readSiteFile, unnamedSite } from '../loaders/site-file.ts';
import { serve } from '../pool/serve.ts';
import type { print } from '../press/press.ts';
import { afterBuild } from '../publish/built/after-build.ts';
import { PartJob } from '../publish/part-job.ts';
import type { PartMade } from '../publish/part-job.ts';
import { pressEntry, pressPaths } from '../publish/press-folder.ts';
import { linkTree } from '../publish/tree.ts';

/** In bytes. Another part adds to it, and Node does not give back what it has cleared. */
const largeEnough = 900_000_000;

/** What a press has. */
const Program = z.object({ print: z.custom<typeof print>((value) => typeof value === 'function') });
type Program = z.infer<typeof Program>;

async function make({ press, content, asked, root, site, kept }: PartJob): Promise<PartMade> {
	process.env['BANMIAN_PART'] = asked;
	process.env['CONTENT_DIR'] = content;
	process.env['BANMIAN_KEPT'] = kept;
	const { print } = await programOf(press, root);
	// Copies: what is done to a file of the site is not to be done to the press.
	cpSync(pressPaths(press).site, site, { recursive: true });
	await print(site, join(kept, 'assets'));
	const { address } = (await readSiteFile(content)).site ?? unnamedSite;
	afterBuild(site, pathIn(address));
	if (!existsSync(join(site, '404.html'))) throw new Error('网页没有做出来');
	return null;
}

/** A press that was loaded while there was no job, and has printed nothing yet. */
let loaded: { press: string; program: Promise<Program> } | null = null;

/** The program of a press; it prints once, and Node keeps what it has loaded, so that the next part has it from other files. */
async function programOf(press: string, root: string): Promise<Program> {
	if (loaded?.press === press) {
		const { program } = loaded;
		loaded = null;
		return program;
	}
	const copy = join(root, 'press');
	linkTree(press, copy);
	return load(copy);
}

async function load(press: string): Promise<Program> {
	const entry = pressEntry(press);
	if (entry === null) throw new Error(`网站的程序不完整，请再做一次：${press}`);
	return Program.parse(await import(pathToFileURL(entry).href));
}

const soon = process.env['BANMIAN_PRESS'] ?? '';
if (soon !== '') {
	loaded = { press: soon, program: load(soon) };
	loaded.program.catch(() => undefined);
}
serve(PartJob, make, () => process.memoryUsage.rss() < largeEnough);
