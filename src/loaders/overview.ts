/** The content as whoever publishes it has to know it: without its texts, and read again only where it has changed. */
import { createHash } from 'node:crypto';
import type { Address } from '../addresses/address-list.ts';
import type { KnownSlugs } from '../addresses/edition-slugs.ts';
import type { Diagnostic, PostEntry } from '../newspaper/model.ts';
import { readAddressFiles, slugsKnown } from './address-files.ts';
import { editionsAtOnce, faultsOfAll, readAround } from './around-editions.ts';
import type { EditionFacts } from './around-editions.ts';
import { mapBounded } from './bounded.ts';
import { dayIn, now } from './clock.ts';
import type { EditionFolder } from './edition-folders.ts';
import { readEdition } from './edition.ts';
import type { Entry } from './entry.ts';
import { lookAtFolder } from './folder-look.ts';
import { rubricsOf } from './rubrics-file.ts';
import type { RubricsOf } from './rubrics-file.ts';
import { unnamedSite } from './site-file.ts';

export type OverviewEdition = EditionFacts & {
	/** Its pieces by their ids, `<edition>/<slug>`: the reports, then the others. */
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
	/** What each folder gave, and what it looked like then. */
	#read = new Map<string, { look: string; edition: OverviewEdition }>();
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
			this.#edition(folder, slugs(folder.id), rubrics, today),
		);
		const there = new Set(folders.map(({ path }) => path));
		for (const path of this.#read.keys()) if (!there.has(path)) this.#read.delete(path);
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

	async #edition(
		folder: EditionFolder,
		known: KnownSlugs,
		rubrics: RubricsOf,
		today: string,
	): Promise<OverviewEdition> {
		const last = this.#read.get(folder.path);
		const seen = lookOf(folder.path);
		const lookWith = (edition: OverviewEdition): string => {
			const ofPaper = edition.edition === null ? [] : rubrics(edition.edition.data.newspaper);
			const around = [seen, today, [...known.texts], [...known.left], ofPaper];
			return createHash('sha256').update(JSON.stringify(around)).digest('hex');
		};
		if (last !== undefined && seen !== null && last.look === lookWith(last.edition)) return last.edition;
		const { pages, ...facts } = await readEdition(folder, 'whole', known, rubrics);
		const pieces = [...pages.flatMap(({ reports }) => reports), ...pages.flatMap(({ briefs }) => briefs)];
		const edition = { ...facts, pieces: pieces.map(({ id, data: { title } }) => ({ id, title })) };
		this.#read.set(folder.path, { look: lookWith(edition), edition });
		return edition;
	}
}

/** Null for a folder that can't be told by its look, since there is a link in it or it can't be read. */
function lookOf(path: string): string | null {
	try {
		const { look, isPlain } = lookAtFolder(path);
		return isPlain ? look : null;
	} catch {
		return null;
	}
}
