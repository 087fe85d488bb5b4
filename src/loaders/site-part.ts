/** A part of the site: what a press prints in one go (src/press). */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { KnownSlugs } from '../addresses/edition-slugs.ts';
import { LooksBack } from '../newspaper/model/looks-back.ts';
import { RelatedPieces } from '../related/relate.ts';

const Neighbour = z.object({ id: z.string(), title: z.string() }).nullable();

export const Part = z.object({
	/** The ids of the editions whose pages are made. */
	editions: z.array(z.string()),
	/** The editions before and after each of them in its volume, by its id. */
	neighbours: z.record(z.string(), z.object({ previous: Neighbour, next: Neighbour })),
	/** What the pieces of each of them lead back to, by its id. */
	looksBack: z.record(z.string(), LooksBack),
	/** What the pieces of each of them are related to, by its id. */
	related: z.record(z.string(), RelatedPieces),
	/** What is known of the addresses of each edition that is read, by its id: see KnownSlugs. */
	known: z.record(
		z.string(),
		z.object({ texts: z.array(z.tuple([z.string(), z.array(z.string())])), left: z.array(z.string()) }),
	),
	/** The ids of the recent editions of the whole site, see newspaper/model/recent.ts. */
	recent: z.array(z.string()),
	/** Those of them whose pieces have preview images. */
	previewed: z.array(z.string()),
	/** Addresses of the part at which nothing stands any more, each with where it leads, or 撤下. */
	left: z.record(z.string(), z.string()),
	/** What spans editions is made of this; null if it is left out. */
	front: z
		.object({
			/** The archive's file, absolute. The part's own editions are put into it before it is read. */
			archive: z.string(),
			/** The edition the front page shows and those whose pieces stand in feeds: read, though their pages may not be made. */
			fresh: z.array(z.string()),
			/** Whether every name's page is made, or only those that the archive calls touched. */
			allNames: z.boolean(),
		})
		.nullable(),
});
export type Part = z.infer<typeof Part>;

let read: { file: string; part: Part } | undefined;

/**
 * The part this process is making: what the file says that `BANMIAN_PART` names; null if the whole site is made.
 *
 * @throws {Error} if the file is missing or is no part
 */
export function partOfSite(): Part | null {
	const file = process.env['BANMIAN_PART'] ?? '';
	if (file === '') return null;
	if (read?.file !== file) read = { file, part: Part.parse(JSON.parse(readFileSync(file, 'utf8'))) };
	return read.part;
}

/** What a part says of its editions' addresses, so that the list of all need not be read. */
export function slugsOfPart({ known }: Part): (edition: string) => KnownSlugs {
	return (edition) => {
		const { texts = [], left = [] } = known[edition] ?? {};
		return { texts: new Map(texts), left: new Set(left) };
	};
}

/** The ids of the editions that have to be read; null for all. */
export function editionsToRead(part: Part | null): ReadonlySet<string> | null {
	if (part === null) return null;
	if (part.front === null) return new Set(part.editions);
	return new Set([...part.editions, ...part.front.fresh]);
}
