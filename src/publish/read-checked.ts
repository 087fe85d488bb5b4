/** Editions as far as a check and the plan have to know them. */
import { join } from 'node:path';
import { z } from 'zod';
import type { KnownSlugs } from '../addresses/edition-slugs.ts';
import { readKnownSlugs } from '../loaders/address-files.ts';
import { mapBounded } from '../loaders/bounded.ts';
import { readEdition } from '../loaders/edition.ts';
import { readRubrics, rubricsOf } from '../loaders/rubrics-file.ts';
import type { EditionFolder } from '../loaders/edition-folders.ts';
import type { PageEntries } from '../loaders/page-entries.ts';
import { Diagnostic } from '../newspaper/model.ts';
import { editionName } from '../newspaper/model/edition-name.ts';
import { TiedPiece, tiesOf } from '../newspaper/model/looks-back.ts';
import { Topic, topicOf } from '../related/topic.ts';

/** How many editions are read at a time. */
const atOnce = 8;

export const Checked = z.object({
	/** Those that can be read. `day` is YYYY-MM-DD, or ''. */
	editions: z.array(
		z.object({
			id: z.string(),
			title: z.string(),
			day: z.string(),
			/** The day of publication, YYYY-MM-DD, or ''. */
			published: z.string(),
			/** How many it has. */
			warnings: z.number().int(),
			/** Whether every page of it could be read. */
			whole: z.boolean(),
			/** Where its pieces stand, with their fingerprints. */
			addresses: z.array(z.tuple([z.string(), z.string()])),
			/** The fingerprints of the rests of pieces on other pages, each with the address of its piece. */
			rests: z.array(z.tuple([z.string(), z.string()])),
			/** Its pieces as others lead to them, the reports first. */
			tied: z.array(TiedPiece),
			/** What they are about, in the same order. */
			topics: z.array(Topic),
		}),
	),
	diagnostics: z.array(Diagnostic),
});
export type Checked = z.infer<typeof Checked>;

/**
 * @param slugs what is known of each edition's addresses, by its id; null if that is still to be read
 * @returns the editions that can be read, and every diagnostic, both in the order given
 */
export async function readChecked(
	folders: readonly EditionFolder[],
	slugs: ((edition: string) => KnownSlugs) | null = null,
): Promise<Checked> {
	const [first] = folders;
	if (first === undefined) return { editions: [], diagnostics: [] };
	const known = slugs ?? (await readKnownSlugs(join(first.path, '..', '..')));
	const { papers } = await readRubrics(join(first.path, '..', '..'));
	const read = await mapBounded(folders, atOnce, async (folder) => {
		const { edition, pages, whole, addresses, rests, diagnostics } = await readEdition(
			folder,
			'whole',
			known(folder.id),
			rubricsOf(papers),
		);
		const pieces = leadingFirst(pages);
		const tied = pieces.map(({ id, data: { title, article } }) => ({ id, title, ties: tiesOf(article) }));
		const topics = pieces.map(({ data: { article } }) => topicOf(article));
		return { edition, tied, topics, whole, addresses, rests, diagnostics };
	});
	return {
		editions: read.flatMap(({ edition, tied, topics, whole, addresses, rests, diagnostics }) => {
			if (edition === null) return [];
			const { id, data } = edition;
			const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
			return [
				{
					id,
					title: editionName(data),
					day: data.published ?? data.coverage ?? '',
					published: data.published ?? '',
					warnings,
					whole,
					addresses,
					rests,
					tied,
					topics,
				},
			];
		}),
		diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
	};
}

/** What leads an edition comes first: a report of the lowest page, if there is one. */
function leadingFirst(pages: readonly PageEntries[]) {
	return [...pages.flatMap(({ reports }) => reports), ...pages.flatMap(({ briefs }) => briefs)];
}
