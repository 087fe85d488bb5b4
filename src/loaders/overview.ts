/** The content as whoever publishes it has to know it: without its texts, and read again only where it has changed. */
import { createHash } from 'node:crypto';
import type { Address } from '../addresses/address.ts';
import type { KnownSlugs } from '../addresses/edition-slugs.ts';
import type { Diagnostic, PostEntry } from '../newspaper/model.ts';
import { readAddressFiles, slugsKnown } from './address-files.ts';
import { editionsAtOnce, faultsOfAll, readAround } from './around-editions.ts';
import type { EditionFacts } from './around-editions.ts';
import { mapBounded } from './bounded.ts';
import { ByLook } from './by-look.ts';
import { dayIn, now } from './clock.ts';
import type { EditionFolder } from './edition-folders.ts';
import { readEdition } from './edition.ts';
import type { Entry } from './entry.ts';
import { rubricsOf } from './rubrics-file.ts';
import type { RubricsOf } from './rubrics-file.ts';
import { unnamedSite } from './site-file.ts';

export type OverviewEdition = EditionFacts & {
	/** Its pieces by their ids, `<edition>/<slug>`, page after page: the reports of each, then its others. */
	pieces: { id: string; title: string }[];
};

export type Overview = {
	editions: OverviewEdition[];
	posts: Entry<PostEntry>[];
	/** All that `readContent` has. */
	diagnostics: Diagnostic[];
	/** Where the pieces stand, with what their texts are known by. */
	addresses: ReadonlyMap<Address, string>;
};

/** Reads overviews of one content folder, one after another. */
export class OverviewReader {
	readonly #dir: string;
	readonly #read = new ByLook<OverviewEdition>();
	#last: Promise<unknown> = Promise.resolve();

	/** @param dir the content folder, absolute */
	constructor(dir: string) {
		this.#dir = dir;
	}

	/** The content as it is now. */
	read(): Promise<Overview> {
		// Whoever asks while another reading is under way finds there what that one has read.
		const reading = this.#last.then(() => this.#readNow());
		this.#last = reading.catch(() => undefined);
		return reading;
	}

	async #readNow(): Promise<Overview> {
		const around = await readAround(this.#dir, 'whole');
		const addresses = await readAddressFiles(this.#dir);
		const slugs = slugsKnown(addresses);
		const rubrics = rubricsOf(around.papers);
		const { folders } = around.folders;
		const today = dayIn((around.site?.data ?? unnamedSite).time_zone, now());
		const editions = await mapBounded(folders, editionsAtOnce, (folder) =>
			this.#edition(folder, slugs(folder.id), rubrics, [today, around.papers]),
		);
		this.#read.keepOnly(new Set(folders.map(({ path }) => path)));
		return {
			editions,
			posts: around.posts.posts,
			diagnostics: [
				...around.diagnostics,
				...editions.flatMap(({ diagnostics }) => diagnostics),
				...around.posts.diagnostics,
				...faultsOfAll(this.#dir, around, addresses, editions),
			],
			addresses: new Map(editions.flatMap((edition) => edition.addresses)),
		};
	}

	/** @param around what an edition depends on besides its folder and its addresses */
	#edition(
		folder: EditionFolder,
		known: KnownSlugs,
		rubrics: RubricsOf,
		around: readonly unknown[],
	): Promise<OverviewEdition> {
		const all = JSON.stringify([...around, [...known.texts], [...known.left]]);
		return this.#read.of(folder.path, createHash('sha256').update(all).digest('hex'), async () => {
			const { pages, ...facts } = await readEdition(folder, 'whole', known, rubrics);
			const pieces = pages.flatMap(({ reports, briefs }) => [...reports, ...briefs]);
			return { ...facts, pieces: pieces.map(({ id, data: { title } }) => ({ id, title })) };
		});
	}
}
