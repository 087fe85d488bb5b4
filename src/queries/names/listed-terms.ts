/** The terms that editors explain, by name, and what finds them in a text. */
import type { ListedTerm } from '../../newspaper/model.ts';
import { termFinder } from '../../terms/find-terms.ts';
import type { TermFinder } from '../../terms/find-terms.ts';
import { newsroom } from '../newsroom.ts';
import { once } from '../once.ts';

export type ListedTerms = { find: TermFinder; of: ReadonlyMap<string, ListedTerm> };

export const listedTerms: () => Promise<ListedTerms> = once(async () => {
	const { listedTerms: terms } = await newsroom();
	return { find: termFinder(terms), of: new Map(terms.map((term) => [term.name, term])) };
});
