/**
 * A place in which parts are made, one at a time, by a process of its own. The process makes the next part too unless it has
 * grown too large; ending it is what frees its memory.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part } from '../loaders/site-part.ts';
import { Pool } from '../pool/pool.ts';
import { startProcess } from '../pool/worker.ts';
import { siteOf } from './made-part.ts';
import { PartMade } from './part-job.ts';
import type { PartJob } from './part-job.ts';

/** Pages are strings that live for a moment: with room for many of them, garbage collection takes a fraction of the time. */
const roomForYoung = '--max-semi-space-size=128';

export type WorkshopPlace = {
	/** The program that makes parts. */
	program: string;
	/** The folder in which it works; what was there is removed. Workshops that work at once have one each. */
	folder: string;
	/** Where images are kept from one run to the next; one for each workshop, too. */
	kept: string;
};

/** What a part is made of. */
export type PartOrder = {
	/** The folder of the press that prints it, absolute. */
	press: string;
	/** The content folder, absolute. */
	content: string;
	part: Part;
};

/** A workshop, or what does its work. */
export type PartMaker = Pick<Workshop, 'open' | 'close' | 'make'>;

export class Workshop {
	readonly #place: WorkshopPlace;
	readonly #pool: Pool<PartJob, PartMade>;
	/** The press that a process loads as it starts. */
	#press = '';
	/** How many parts were begun. */
	#parts = 0;

	constructor(place: WorkshopPlace) {
		this.#place = place;
		const { program, folder } = place;
		this.#pool = new Pool({
			start: () => {
				// What an earlier process left there.
				rmSync(folder, { recursive: true, force: true });
				mkdirSync(folder, { recursive: true });
				const env = { BANMIAN_FROM: process.cwd(), BANMIAN_PRESS: this.#press };
				return startProcess(program, { cwd: folder, env, options: [roomForYoung] });
			},
			atOnce: 1,
			result: PartMade,
			stopped: (status) => new Error(`做网页的程序中途停了（${String(status)}），可能是内存或者磁盘不够。`),
		});
	}

	/**
	 * Starts a process for the next part while the build does something else.
	 *
	 * @param press the folder of the press that it will need, absolute; null if that is not there yet
	 */
	open(press: string | null): void {
		this.#press = press ?? '';
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
	 * @param folder the part's folder; what was there is removed
	 * @param signal kills the process before the part is made
	 * @throws {Error} with the reason, if the part was not made
	 */
	async make({ press, content, part }: PartOrder, folder: string, signal: AbortSignal): Promise<void> {
		this.open(press);
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder, { recursive: true });
		const root = join(this.#place.folder, String(this.#parts++));
		await mkdir(root, { recursive: true });
		const asked = join(root, 'asked.json');
		await writeFile(asked, JSON.stringify(part));
		const { kept } = this.#place;
		await this.#pool.run({ press, content, asked, root, site: siteOf({ folder }), kept }, signal);
	}
}
