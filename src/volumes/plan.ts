/** What has to be made, and in what parts. Pure. */
import { neighboursOf, volumeOf } from '../newspaper/model/volume.ts';
import type { Neighbours, VolumeSpan } from '../newspaper/model/volume.ts';
import { digestOf } from './digests.ts';

/** An edition as it is now. */
export type PlannedEdition = {
	id: string;
	title: string;
	/** YYYY-MM-DD, or ''. */
	day: string;
	/** The digest of its files. */
	digest: string;
	/** How much work it is: bytes of its text. */
	weight: number;
};

/** Editions of one volume that are made together. */
export type PlannedPart = {
	volume: string;
	/** The oldest first. */
	editions: string[];
	weight: number;
};

export type Plan = {
	/** The digest of all an edition's pages are made from, by its id. */
	keys: ReadonlyMap<string, string>;
	neighbours: ReadonlyMap<string, Neighbours>;
	/** The oldest volume first. */
	parts: PlannedPart[];
	/** The newest edition; null where there is none. */
	newest: string | null;
};

/**
 * @param editions all of the site, in any order
 * @param made the key each edition's pages were made from, by its id
 * @param by.settings the digest of what all pages are made from
 * @param by.span how long a volume runs
 * @param by.most how much work a part may be
 */
export function planParts(
	editions: readonly PlannedEdition[],
	made: ReadonlyMap<string, string>,
	{ settings, span, most }: { settings: string; span: VolumeSpan; most: number },
): Plan {
	const dayOf = ({ day }: PlannedEdition): string | null => (day === '' ? null : day);
	const oldestFirst = editions.toSorted((a, b) => order(a.day, b.day) || order(a.id, b.id));
	const neighbours = neighboursOf(
		editions.map((edition) => ({ id: edition.id, title: edition.title, day: dayOf(edition) })),
		span,
	);
	const keys = new Map(
		editions.map(({ id, digest }) => [id, digestOf([settings, digest, JSON.stringify(neighbours.get(id))])]),
	);
	const changed = oldestFirst.filter(({ id }) => made.get(id) !== keys.get(id));
	const volumes = Map.groupBy(changed, (edition) => volumeOf(dayOf(edition), span));
	const parts = [...volumes].sort(([a], [b]) => order(a, b)).flatMap(([volume, own]) => partsOf(volume, own, most));
	return { keys, neighbours, parts, newest: oldestFirst.at(-1)?.id ?? null };
}

function partsOf(volume: string, editions: readonly PlannedEdition[], most: number): PlannedPart[] {
	const parts: PlannedPart[] = [];
	for (const { id, weight } of editions) {
		const last = parts.at(-1);
		if (last === undefined || last.weight + weight > most) parts.push({ volume, editions: [id], weight });
		else {
			last.editions.push(id);
			last.weight += weight;
		}
	}
	return parts;
}

/** By UTF-16 units, the same on every machine. */
function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
