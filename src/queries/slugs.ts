/** Addresses for names that belong to no edition: people, places and keywords. */
import { slugOf } from '../loaders/slug.ts';
import { isListPage } from './url.ts';

/**
 * Gives every name a slug of its own. Of names that are spelt alike the first keeps the plain slug and a later one gets
 * -2, -3: so give the oldest first, and an address stays what it is when content is added.
 *
 * @param names each once
 * @param fallback what a name is called that cannot be spelt
 */
export function slugsOf(
	names: readonly string[],
	{ fallback, surname = false }: { fallback: string; surname?: boolean },
): Map<string, string> {
	const taken = new Map<string, number>();
	const used = new Set<string>();
	const slugs = new Map<string, string>();
	for (const name of names) {
		const spelt = slugOf(name, { surname });
		const base = spelt === '' || isListPage(spelt) ? fallback : spelt;
		let count = taken.get(base) ?? 0;
		let slug: string;
		do {
			count++;
			slug = count === 1 ? base : `${base}-${count}`;
		} while (used.has(slug));
		taken.set(base, count);
		used.add(slug);
		slugs.set(name, slug);
	}
	return slugs;
}
