/** The files of the lexicon. */

/** The lexicon's folder, below the content folder. */
export const lexiconFolder = 'lexicon';

/** The names of its files without `s.yaml` at the end. */
export const lexiconStems = ['synonym', 'rubric', 'place', 'term', 'wording'] as const;
export type LexiconStem = (typeof lexiconStems)[number];
