/** The listed places one in another, as far as the paper wrote of them. */
import type { Counted } from '../../archive/reading.ts';
import type { ListedPlace } from '../../newspaper/model.ts';
import { placeHref } from './places.ts';

/** A place that a page leads to; `href` is null if nothing was written of it alone. */
export type PlaceLink = { name: string; href: string | null };

export type Surroundings = {
	/** The places it lies in, the highest first. */
	above: PlaceLink[];
	/** What lies in it, in the order of the list. */
	below: Counted[];
	aliases: readonly string[];
	gloss: string | null;
};

export type PlaceGroup = {
	/** What the places lie in, the highest first; empty for those that lie in none. */
	within: PlaceLink[];
	/** None of them without a work. */
	places: Counted[];
};

export type PlaceTree = {
	/** null for a place that is not listed. */
	around: (name: string) => Surroundings | null;
	/** The listed places by what they lie in, from the highest down. */
	groups: PlaceGroup[];
	/** Places that only datelines name, in the order given. */
	others: Counted[];
};

/**
 * @param listed in the order of the list; each parent is listed, and none is its own
 * @param counted the places of which anything was written
 */
export function placeTree(listed: readonly ListedPlace[], counted: readonly Counted[]): PlaceTree {
	const counts = new Map(counted.map((one) => [one.name, one]));
	const places = new Map(listed.map((one) => [one.name, one]));
	const children = Map.groupBy(listed, ({ parent }) => parent);
	const linkTo = (name: string): PlaceLink => ({ name, href: counts.has(name) ? placeHref(name) : null });
	const aboveOf = (name: string): PlaceLink[] => {
		const parent = places.get(name)?.parent ?? null;
		return parent === null ? [] : [...aboveOf(parent), linkTo(parent)];
	};
	/** What lies in a place; of a place of which nothing was written, what lies in that one. */
	const belowOf = (name: string | null): Counted[] =>
		(children.get(name) ?? []).flatMap((child) => counts.get(child.name) ?? belowOf(child.name));
	const groupsIn = (name: string | null): PlaceGroup[] => {
		const own = children.get(name) ?? [];
		const written = own.flatMap((child) => counts.get(child.name) ?? []);
		const within = name === null ? [] : [...aboveOf(name), linkTo(name)];
		return [
			...(written.length === 0 ? [] : [{ within, places: written }]),
			...own.flatMap((child) => groupsIn(child.name)),
		];
	};
	return {
		around: (name) => {
			const place = places.get(name);
			if (place === undefined) return null;
			const { aliases, gloss } = place;
			return { above: aboveOf(name), below: belowOf(name), aliases, gloss };
		},
		groups: groupsIn(null),
		others: counted.filter(({ name }) => !places.has(name)),
	};
}

/** What the page at each address shows besides its works, as texts to compare: see `Archive.surround`. */
export function tracesOf(tree: PlaceTree, counted: readonly Counted[]): Map<string, string> {
	const traces = new Map<string, string[]>();
	for (const { slug, name } of counted) {
		const around = tree.around(name);
		if (around !== null) traces.set(slug, [...(traces.get(slug) ?? []), JSON.stringify([name, around])]);
	}
	return new Map([...traces].map(([slug, texts]) => [slug, texts.join('\n')]));
}
