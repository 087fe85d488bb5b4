/** What has to be made, and in what parts. Pure. */
import { z } from 'zod';
import { byUnits } from '../by-units.ts';
import { looksBackOf, looksNowhere, TiedPiece } from '../newspaper/model/looks-back.ts';
import type { LooksBack } from '../newspaper/model/looks-back.ts';
import { feedDays, previewDays, recentOf } from '../newspaper/model/recent.ts';
import { neighboursOf, volumeOf } from '../newspaper/model/volume.ts';
import type { Neighbours, VolumeSpan } from '../newspaper/model/volume.ts';
import { digestOf } from './digests.ts';

const TiedPieces = z.array(TiedPiece);

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
	/** Its pieces as others lead to them: an array of TiedPiece, as JSON. */
	tied: string;
	/** Where addresses of it lead that no piece has any more, as a digest; '' if there are none. */
	left: string;
};

/** Editions that are made together. */
export type PlannedPart = {
	/** The oldest first. */
	editions: string[];
	weight: number;
};

export type Plan = {
	/** The digest of all an edition's pages are made from, by its id. */
	keys: ReadonlyMap<string, string>;
	neighbours: ReadonlyMap<string, Neighbours>;
	/** What each edition's pieces lead back to, by its id. */
	looksBack: ReadonlyMap<string, LooksBack>;
	/** What each edition's pieces are related to, by its id: RelatedPieces, as JSON. */
	related: ReadonlyMap<string, string>;
	/** The volume of each edition, by its id. */
	volumes: ReadonlyMap<string, string>;
	/** The recent editions: see recentOf. */
	recent: ReadonlySet<string>;
	/** The editions whose pieces have preview images. */
	previewed: ReadonlySet<string>;
	/** All that has to be made, the oldest first. */
	parts: PlannedPart[];
	/** The newest edition, and those whose pieces stand in feeds. */
	fresh: ReadonlySet<string>;
};

/**
 * @param editions all of the site, in any order
 * @param made the key each edition's pages were made from, by its id
 * @param by.related what each edition's pieces are related to, by its id: RelatedPieces, as JSON
 * @param by.settings the digest of what all pages are made from
 * @param by.span how long a volume runs
 * @param by.recentDays how many days are recent
 * @param by.most how much work a part may be
 * @param by.sideBySide how many parts are made at once
 */
export function planParts(
	editions: readonly PlannedEdition[],
	made: ReadonlyMap<string, string>,
	by: {
		related: ReadonlyMap<string, string>;
		settings: string;
		span: VolumeSpan;
		recentDays: number;
		most: number;
		sideBySide: number;
	},
): Plan {
	const { related, settings, span, recentDays } = by;
	const dayOf = ({ day }: PlannedEdition): string | null => (day === '' ? null : day);
	const oldestFirst = editions.toSorted((a, b) => byUnits(a.day, b.day) || byUnits(a.id, b.id));
	const neighbours = neighboursOf(
		editions.map((edition) => ({ id: edition.id, title: edition.title, day: dayOf(edition) })),
		span,
	);
	const recent = recentOf(editions, recentDays);
	const previewed = recentOf(editions, previewDays);
	const looksBack = looksBackOf(
		editions.map(({ id, day, tied }) => ({ id, day, pieces: TiedPieces.parse(JSON.parse(tied)) })),
	);
	const keys = new Map(
		editions.map(({ id, digest, left }) => {
			const age = [recent.has(id), previewed.has(id)].map(String);
			const around = JSON.stringify([neighbours.get(id), looksBack.get(id) ?? looksNowhere]);
			return [
				id,
				digestOf([settings, digest, around, related.get(id) ?? '{}', ...age, ...(left === '' ? [] : [left])]),
			];
		}),
	);
	const changed = oldestFirst.filter(({ id }) => made.get(id) !== keys.get(id));
	const volumes = new Map(editions.map((edition) => [edition.id, volumeOf(dayOf(edition), span)]));
	return {
		keys,
		neighbours,
		looksBack,
		related,
		volumes,
		recent,
		previewed,
		parts: partsOf(changed, by),
		fresh: recentOf(editions, feedDays),
	};
}

/** The volumes that have to be made, wholly or in part. */
export function changedVolumes({ parts, volumes }: Plan): string[] {
	return [...new Set(parts.flatMap(({ editions }) => editions.map((id) => volumes.get(id) ?? '')))].sort();
}

/** All volumes that have editions, the oldest first. */
export function volumesIn({ volumes }: Plan): string[] {
	return [...new Set(volumes.values())].sort();
}

/** The plan as far as it is about some volumes. */
export function planOfVolumes(plan: Plan, wanted: ReadonlySet<string>): Plan {
	const parts = plan.parts
		.map((part) => ({ ...part, editions: part.editions.filter((id) => wanted.has(plan.volumes.get(id) ?? '')) }))
		.filter(({ editions }) => editions.length > 0);
	return { ...plan, parts };
}

/**
 * As few parts as will do, about as large as one another; if there are several, the last, which is made when all others
 * are there, leaves none of those that are made at once without work.
 */
function partsOf(
	editions: readonly PlannedEdition[],
	{ most, sideBySide }: { most: number; sideBySide: number },
): PlannedPart[] {
	const all = editions.reduce((sum, { weight }) => sum + weight, 0);
	const rounds = Math.ceil((Math.ceil(all / most) - 1) / sideBySide);
	const even = all / (1 + Math.max(0, rounds) * sideBySide);
	const parts: PlannedPart[] = [];
	for (const { id, weight } of editions) {
		const last = parts.at(-1);
		// The edition that passes the mark still belongs to the part it begins in.
		if (last === undefined || last.weight >= even) parts.push({ editions: [id], weight });
		else {
			last.editions.push(id);
			last.weight += weight;
		}
	}
	return parts;
}
