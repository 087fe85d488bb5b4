/** Which words of the lexicon an edition's text holds: no others can change how it is read, or what is gathered from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperRubrics } from '../loaders/rubrics-file.ts';
import { sameText } from '../newspaper/articles/same-text.ts';
import { rubricKey } from '../newspaper/label/cues/known.ts';
import type { ListedPlace } from '../newspaper/model.ts';
import { wordsOfPlaces } from '../places/find-places.ts';
import { heldPlaces } from './held-places.ts';
import { digestOf } from './digests.ts';

/** What editors list that editions are read by. */
export type Lexicon = { papers: readonly PaperRubrics[]; places: readonly ListedPlace[] };

/** A digest of all in the lexicon that any edition can depend on; '' if it is empty. */
export function digestOfLexicon({ papers, places }: Lexicon): string {
	if (papers.length === 0 && places.length === 0) return '';
	return digestOf([JSON.stringify(papers), JSON.stringify([...wordsOfPlaces(places)])]);
}

/**
 * @param folder the edition's, absolute
 * @returns a digest of the papers' rubrics and the names of places that its text files hold; '' if they hold none
 */
export function heldWords(folder: string, { papers, places }: Lexicon): string {
	if (papers.length === 0 && places.length === 0) return '';
	const texts = readdirSync(folder)
		.filter((name) => /^[^.].*\.txt$/i.test(name))
		.map((name) => readFileSync(join(folder, name), 'utf8'));
	const text = texts.map(sameText).join('\n');
	const rubrics = papers.flatMap(({ newspaper, rubrics }) =>
		rubrics.map(rubricKey).flatMap((rubric) => (text.includes(rubric) ? [`${newspaper} ${rubric}`] : [])),
	);
	const held = [...rubrics, ...heldPlaces(texts.join('\n'), places)];
	return held.length === 0 ? '' : digestOf([...new Set(held)].sort());
}
