/** Which pieces of a shard hold all that is looked for. */
import type { Aim } from '../aim/aim.ts';
import type { Hit, Hits } from './hits.ts';
import type { Shard } from '../shard.ts';

/**
 * @returns exactly the pieces that hold what the aim is at
 * @throws DownloadError if a file of the shard can't be had
 */
export async function findAim(shard: Shard, aim: Aim, signal: AbortSignal): Promise<Hits> {
	const find = async (run: string): Promise<Hits> =>
		(await shard.mayHold(run)) ? shard.find(run, aim.spelt === null, signal) : new Map<number, Hit>();
	const [unwanted, wanted] = await Promise.all([
		Promise.all(aim.without.map(find)),
		Promise.all(aim.all.map(async (runs) => union(await Promise.all(runs.map(find))))),
	]);
	const [first = await everyPiece(shard), ...others] = wanted;
	const hits = new Map<number, Hit>();
	for (const [piece, hit] of first) {
		let { headline, places } = hit;
		const everywhere = others.every((other) => {
			const more = other.get(piece);
			headline &&= more?.headline ?? false;
			places += more?.places ?? 0;
			return more !== undefined;
		});
		if (!everywhere || unwanted.some((out) => out.has(piece))) continue;
		hits.set(piece, { headline: headline || aim.spelt !== null, places });
	}
	return hits;
}

async function everyPiece(shard: Shard): Promise<Hits> {
	const { size } = await shard.catalogue();
	return new Map(Array.from({ length: size }, (_, piece) => [piece, { headline: false, places: 0 }]));
}

function union(lists: readonly Hits[]): Hits {
	const [only, ...others] = lists;
	const all = new Map(only);
	for (const [piece, { headline, places }] of others.flatMap((hits) => [...hits])) {
		const other = all.get(piece);
		all.set(piece, { headline: headline || (other?.headline ?? false), places: places + (other?.places ?? 0) });
	}
	return all;
}
