/** 名词解释: where a term is shown, the words that say whose its gloss is, and what its page depends on. */
import type { Counted } from '../../archive/reading.ts';
import type { ListedTerm } from '../../newspaper/model.ts';
import { nameSlug } from './slugs.ts';
import { url } from '../url.ts';

/** What `source` says if the editors explain a term themselves. */
const editors = '编辑';

export function termSlug(name: string): string {
	return nameSlug(name, { fallback: 'ming-ci' });
}

export function termHref(name: string): string {
	return url.term(termSlug(name));
}

/** 编辑注, or 据区林业局. */
export function sourceWords(source: string): string {
	return source === editors ? '编辑注' : `据${source}`;
}

/** What the page at each address shows besides its works, as texts to compare: see `Archive.surround`. */
export function tracesOfTerms(listed: readonly ListedTerm[], counted: readonly Counted[]): Map<string, string> {
	const of = new Map(listed.map((term) => [term.name, term]));
	const bySlug = Map.groupBy(counted, ({ slug }) => slug);
	return new Map([...bySlug].map(([slug, own]) => [slug, JSON.stringify(own.map(({ name }) => of.get(name) ?? null))]));
}
