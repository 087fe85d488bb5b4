/** An edition's folder → the edition as the proofreader takes it. */
import { join } from 'node:path';
import { readEditionFile } from '../../loaders/edition-file.ts';
import type { EditionFolder } from '../../loaders/edition-folders.ts';
import type { RubricsOf } from '../../loaders/rubrics-file.ts';
import { readSource } from '../../loaders/source-text.ts';
import { sourceName } from '../../loaders/source-name.ts';
import { withoutInvisible } from '../../newspaper/lines/invisible.ts';
import { diagnostic } from '../../newspaper/diagnostic.ts';
import type { Diagnostic } from '../../newspaper/model.ts';
import { proofPage } from '../../proof/proof-text.ts';
import type { ProofPage } from '../../proof/proof-text.ts';
import { parseOnce } from './parse-once.ts';

export type ReadEdition = {
	day: string | null;
	pages: { name: string; page: ProofPage }[];
	/** The pages that edition.yaml lists, read or not. */
	listed: string[];
	/** Why it, or a page of it, can't be read. */
	problems: Diagnostic[];
};

export async function proofEdition({ path: folder }: EditionFolder, rubrics: RubricsOf): Promise<ReadEdition> {
	const { edition, diagnostics } = await readEditionFile(folder, 'entries');
	const problems = diagnostics.filter(({ severity }) => severity === 'error');
	if (edition === null) return { day: null, pages: [], listed: [], problems };
	const knownRubrics = rubrics(edition.newspaper);
	const pages: ReadEdition['pages'] = [];
	for (const { file: name } of edition.pages) {
		const path = join(folder, name);
		const file = sourceName(path);
		const { text, problem } = await readSource(path, file);
		if (problem !== null) problems.push(problem);
		else if (withoutInvisible(text).trim() === '')
			problems.push(diagnostic('empty-page', { file, line: 1, column: 1 }));
		else {
			const page = parseOnce(text, file, knownRubrics);
			problems.push(...page.diagnostics.filter(({ severity }) => severity === 'error'));
			pages.push({ name, page: proofPage(page, text, file) });
		}
	}
	const listed = edition.pages.map(({ file }) => file);
	return { day: edition.published ?? edition.coverage ?? null, pages, listed, problems };
}
