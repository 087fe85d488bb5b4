/**
 * A place in which parts are made, one at a time, by Astro in a process of its own. The process makes the next part too
 * unless it has grown too large; ending it is what frees its memory.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part } from '../loaders/site-part.ts';
import { Pool } from '../pool/pool.ts';
import { startProcess } from '../pool/worker.ts';
import { siteOf } from './made-part.ts';
import { PartMade } from './part-job.ts';
import type { PartJob } from './part-job.ts';

/** The folders of Astro's cache that are of use to later runs: photos in the sizes they are shown in, and preview images. */
const useful = ['assets', 'previews'];

/** Pages are strings that live for a moment: with room for many of them, garbage collection takes a fraction of the time. */
const roomForYoung = '--max-semi-space-size=128';

export type WorkshopPlace = {
	/** The program that makes parts. */
	program: string;
	/** The folder in which Astro works; what was there is removed. Workshops that work at once have one each. */
	folder: string;
	/** Where images are kept from one run to the next; one for each workshop, too. */
	kept: string;
};

/** A workshop, or what does its work. */
export type PartMaker = Pick<Workshop, 'open' | 'close' | 'make'>;

export class Workshop {
	readonly #place: WorkshopPlace;
	readonly #pool: Pool<PartJob, PartMade>;
	/** How many parts were begun. */
	#parts = 0;

	constructor(place: WorkshopPlace) {
		this.#place = place;
		const { program, folder } = place;
		this.#pool = new Pool({
			start() {
				// What an earlier process left there.
				rmSync(folder, { recursive: true, force: true });
				mkdirSync(folder, { recursive: true });
				return startProcess(program, { cwd: folder, env: { BANMIAN_FROM: process.cwd() }, options: [roomForYoung] });
			},
			atOnce: 1,
			result: PartMade,
			stopped: (status) => new Error(`做网页的程序中途停了（${String(status)}），可能是内存或者磁盘不够。`),
		});
	}

	/** Starts a process for the next part while the build does something else: loading Astro takes a second. */
	open(): void {
		this.#pool.open();
	}

	/** Ends the process and removes the folder, when no more parts come. */
	async close(): Promise<void> {
		await this.#pool.close();
		await rm(this.#place.folder, { recursive: true, force: true });
	}

	/**
	 * Makes a part in `<folder>/site`.
	 *
	 * @param content the content folder, absolute
	 * @param folder the part's folder; what was there is removed
	 * @param signal kills the process before the part is made
	 * @throws {Error} with the reason, if the part was not made
	 */
	async make(content: string, folder: string, part: Part, signal: AbortSignal): Promise<void> {
		this.open();
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder, { recursive: true });
		const root = join(this.#place.folder, String(this.#parts++));
		const cache = await this.#cacheIn(root);
		const asked = join(root, 'asked.json');
		await writeFile(asked, JSON.stringify(part));
		await this.#pool.run({ content, asked, root, site: siteOf({ folder }), cache }, signal);
	}

	/** A cache folder for what Astro knows of this part, with links to the images that later runs use again. */
	async #cacheIn(root: string): Promise<string> {
		const cache = join(root, 'cache');
		await mkdir(cache, { recursive: true });
		for (const name of useful) {
			const kept = join(this.#place.kept, name);
			await mkdir(kept, { recursive: true });
			await symlink(kept, join(cache, name), 'junction');
		}
		return cache;
	}
}
