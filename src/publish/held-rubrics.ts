/** Which of the listed rubrics an edition's text holds: no others can change how it is read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperRubrics } from '../loaders/rubrics-file.ts';
import { sameText } from '../newspaper/articles/same-text.ts';
import { rubricKey } from '../newspaper/label/cues/known.ts';
import { digestOf } from './digests.ts';

/**
 * @param folder the edition's, absolute
 * @returns a digest of the papers' rubrics that its text files hold; '' if they hold none
 */
export function heldRubrics(folder: string, papers: readonly PaperRubrics[]): string {
	if (papers.length === 0) return '';
	const text = readdirSync(folder)
		.filter((name) => /^[^.].*\.txt$/i.test(name))
		.map((name) => sameText(readFileSync(join(folder, name), 'utf8')))
		.join('\n');
	const held = papers.flatMap(({ newspaper, rubrics }) =>
		rubrics.map(rubricKey).flatMap((rubric) => (text.includes(rubric) ? [`${newspaper} ${rubric}`] : [])),
	);
	return held.length === 0 ? '' : digestOf([...new Set(held)].sort());
}
