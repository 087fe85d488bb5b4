/** Editions as far as a check and the plan have to know them. */
import { z } from 'zod';
import { mapBounded } from '../loaders/bounded.ts';
import { readEdition } from '../loaders/edition.ts';
import type { EditionFolder } from '../loaders/edition-folders.ts';
import { Diagnostic } from '../newspaper/model.ts';

/** How many editions are read at a time. */
const atOnce = 8;

export const Checked = z.object({
	/** Those that can be read. `day` is YYYY-MM-DD, or ''; `warnings` is how many it has. */
	editions: z.array(z.object({ id: z.string(), title: z.string(), day: z.string(), warnings: z.number().int() })),
	diagnostics: z.array(Diagnostic),
});
export type Checked = z.infer<typeof Checked>;

/** @returns the editions that can be read, and every diagnostic, both in the order given */
export async function readChecked(folders: readonly EditionFolder[]): Promise<Checked> {
	const read = await mapBounded(folders, atOnce, async (folder) => {
		const { edition, diagnostics } = await readEdition(folder);
		return { edition, diagnostics };
	});
	return {
		editions: read.flatMap(({ edition, diagnostics }) => {
			if (edition === null) return [];
			const { id, data } = edition;
			const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
			return [{ id, title: data.title, day: data.published ?? data.coverage ?? '', warnings }];
		}),
		diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
	};
}
