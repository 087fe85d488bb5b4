/** One part of the site, made by Astro in a process of its own, whose memory is free again afterwards. */
import { fork } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Part } from '../loaders/part.ts';
import { siteOf } from './made-part.ts';

/** What the process says when it has ended its work. */
export const PartResult = z.object({ problem: z.string().nullable() });
export type PartResult = z.infer<typeof PartResult>;

/** The folders of its cache that are of use to later runs: photos in the sizes they are shown in, and preview images. */
const useful = ['assets', 'previews'];

/** What Astro needs for itself, of which each of those that run at once has its own. */
export type Workshop = {
	/** The folder it works in; what was there is removed. */
	folder: string;
	/** Where images are kept from one run to the next. */
	kept: string;
};

export type PartRun = {
	/** The program that makes a part: it is told where to and what by its arguments and `BANMIAN_PART`. */
	program: string;
	/** The part's folder; what was there is removed. */
	folder: string;
	workshop: Workshop;
	part: Part;
	/** Ends it before its time. */
	signal: AbortSignal;
};

/** Pages are strings that live for a moment: with room for many of them, clearing up takes a fraction of the time. */
const roomForYoung = '--max-semi-space-size=64';

/**
 * Makes a part in `<folder>/site`.
 *
 * @throws {Error} with the reason, where it was not made
 */
export async function runPart({ program, folder, workshop, part, signal }: PartRun): Promise<void> {
	const cache = join(workshop.folder, 'cache');
	for (const each of [folder, workshop.folder]) await rm(each, { recursive: true, force: true });
	for (const each of [folder, cache]) await mkdir(each, { recursive: true });
	for (const name of useful) {
		await mkdir(join(workshop.kept, name), { recursive: true });
		await symlink(join(workshop.kept, name), join(cache, name), 'junction');
	}
	const asked = join(folder, 'asked.json');
	await writeFile(asked, JSON.stringify(part));
	const child = fork(program, [siteOf({ folder }), cache], {
		cwd: workshop.folder,
		env: { ...process.env, BANMIAN_PART: asked, BANMIAN_FROM: process.cwd() },
		execArgv: [...process.execArgv, roomForYoung],
		signal,
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	let result: PartResult | null = null;
	child.on('message', (message) => {
		result = PartResult.parse(message);
	});
	const status = await new Promise<number | string | null>((done, fail) => {
		// One that is ended before its time still writes until it has closed.
		child.on('error', (error) => {
			if (!signal.aborted) fail(error);
		});
		child.on('close', (code, signal) => {
			done(code ?? signal);
		});
	});
	await rm(workshop.folder, { recursive: true, force: true });
	signal.throwIfAborted();
	const { problem } = resultOf(result, status);
	if (problem !== null) throw new Error(problem);
}

function resultOf(result: PartResult | null, status: number | string | null): PartResult {
	if (result !== null && (result.problem !== null || status === 0)) return result;
	return { problem: `做网页的程序中途停了（${String(status)}），可能是内存或者磁盘不够。` };
}
