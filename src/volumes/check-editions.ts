/** Reads editions to see what is wrong with them and what the plan has to know, and keeps nothing else of them. */
import { mapBounded } from '../loaders/bounded.ts';
import { readEdition } from '../loaders/edition.ts';
import type { EditionFolder } from '../loaders/edition-folders.ts';
import type { Diagnostic } from '../newspaper/model.ts';

/** How many editions are read at a time. */
const atOnce = 8;

export type CheckedEdition = { id: string; title: string; day: string; pieces: number };

/** @returns the editions that can be read, and every diagnostic, both in the order given */
export async function checkEditions(
	folders: readonly EditionFolder[],
): Promise<{ editions: CheckedEdition[]; diagnostics: Diagnostic[] }> {
	const read = await mapBounded(folders, atOnce, async (folder) => {
		const { edition, pages, diagnostics } = await readEdition(folder);
		return { checked: edition === null ? null : checkedOf(edition, pages), diagnostics };
	});
	return {
		editions: read.flatMap(({ checked }) => checked ?? []),
		diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
	};
}

function checkedOf(
	{ id, data }: NonNullable<Awaited<ReturnType<typeof readEdition>>['edition']>,
	pages: Awaited<ReturnType<typeof readEdition>>['pages'],
): CheckedEdition {
	return {
		id,
		title: data.title,
		day: data.published ?? data.coverage ?? '',
		pieces: pages.reduce((sum, { reports, briefs }) => sum + reports.length + briefs.length, 0),
	};
}
