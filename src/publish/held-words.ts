/** Which words of the lexicon an edition's text holds: no others can change how it is read, or what is shown and gathered from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperRubrics } from '../loaders/rubrics-file.ts';
import { sameText } from '../newspaper/articles/same-text.ts';
import { rubricKey } from '../newspaper/label/cues/known.ts';
import type { ListedPlace, ListedTerm } from '../newspaper/model.ts';
import { wordsOfPlaces } from '../places/find-places.ts';
import { heldNames } from './held-names.ts';
import { digestOf } from './digests.ts';

/** What editors list that editions are read by, and shown with. */
export type Lexicon = {
	papers: readonly PaperRubrics[];
	places: readonly ListedPlace[];
	terms: readonly ListedTerm[];
};

/** A digest of all in the lexicon that any edition can depend on; '' if it is empty. */
export function digestOfLexicon(lexicon: Lexicon): string {
	const { papers, places, terms } = lexicon;
	if (isEmpty(lexicon)) return '';
	return digestOf([JSON.stringify(papers), JSON.stringify([...wordsOfPlaces(places)]), JSON.stringify(terms)]);
}

/**
 * @param folder the edition's, absolute
 * @returns a digest of the papers' rubrics, the names of places and the terms, with what is said of them, that its text
 *   files hold; '' if they hold none
 */
export function heldWords(folder: string, lexicon: Lexicon): string {
	const { papers, places, terms } = lexicon;
	if (isEmpty(lexicon)) return '';
	const texts = readdirSync(folder)
		.filter((name) => /^[^.].*\.txt$/i.test(name))
		.map((name) => readFileSync(join(folder, name), 'utf8'));
	const text = texts.map(sameText).join('\n');
	const rubrics = papers.flatMap(({ newspaper, rubrics }) =>
		rubrics.map(rubricKey).flatMap((rubric) => (text.includes(rubric) ? [`${newspaper} ${rubric}`] : [])),
	);
	const printed = texts.join('\n');
	const held = [
		...rubrics,
		...heldNames(printed, wordsOfPlaces(places)),
		...heldNames(printed, glossedWords(terms)).map((word) => `term ${word}`),
	];
	return held.length === 0 ? '' : digestOf([...new Set(held)].sort());
}

/** The pages of an edition show a term's gloss and its source with it. */
function glossedWords(terms: readonly ListedTerm[]): Map<string, string> {
	return new Map(
		terms.flatMap(({ name, aliases, gloss, source }) =>
			[name, ...aliases].map((word): [string, string] => [word, JSON.stringify([name, gloss, source])]),
		),
	);
}

function isEmpty({ papers, places, terms }: Lexicon): boolean {
	return papers.length === 0 && places.length === 0 && terms.length === 0;
}
