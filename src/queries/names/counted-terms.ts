/** The terms that the paper names, of those that editors explain. */
import { countNamed } from '../../archive/reading.ts';
import type { Counted } from '../../archive/reading.ts';
import type { ListedTerm } from '../../newspaper/model.ts';
import { archive } from '../site-archive.ts';
import { once } from '../once.ts';
import { byAddress } from './slugs.ts';

/** In the order of their addresses. */
export const terms: () => Promise<Counted[]> = once(async () => countNamed(await archive(), 'term').sort(byAddress));

/** What the page at each address shows besides its works, as texts to compare: see `Archive.surround`. */
export function tracesOfTerms(listed: readonly ListedTerm[], counted: readonly Counted[]): Map<string, string> {
	const of = new Map(listed.map((term) => [term.name, term]));
	const bySlug = Map.groupBy(counted, ({ slug }) => slug);
	return new Map([...bySlug].map(([slug, own]) => [slug, JSON.stringify(own.map(({ name }) => of.get(name) ?? null))]));
}
