/** Addresses for names that belong to no edition: people, places and keywords. */
import { byUnits } from '../../by-units.ts';
import { slugOf } from '../../loaders/slug.ts';
import { isListPage } from '../url.ts';

/** No more of a name that cannot be spelt goes into its address, in characters. */
const longest = 16;

/**
 * A name's slug depends on the name alone, so that an edition's pages need no other edition to link to it. Names that
 * are spelt alike (黎明、李明) share one, and the page that stands there shows each under its own heading.
 *
 * @param naming.fallback what a name is called that cannot be spelt; its characters' numbers follow
 * @param naming.surname whether its first character is read as a surname
 * @returns lower-case ASCII letters, digits and hyphens; never the name of a list page
 */
export function nameSlug(name: string, { fallback, surname = false }: { fallback: string; surname?: boolean }): string {
	const spelt = slugOf(name, { surname, whole: true });
	if (spelt !== '' && !isListPage(spelt)) return spelt;
	const numbers = [...name].slice(0, longest).map((character) => character.codePointAt(0)?.toString(16) ?? '');
	return [fallback, ...numbers].join('-');
}

/** Whether a name's address is spelt as it is read. */
export function isSpelt(name: string): boolean {
	return slugOf(name, { whole: true }) !== '';
}

/** In order of address, and at one address of name: by UTF-16 units, the same on every machine. */
export function byAddress(a: { slug: string; name: string }, b: { slug: string; name: string }): number {
	return byUnits(a.slug, b.slug) || byUnits(a.name, b.name);
}
