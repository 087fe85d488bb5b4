/** What is related to the pieces of every edition: only worked out again from the first edition on that is not as it was. */
import { z } from 'zod';
import { byUnits } from '../by-units.ts';
import { TiedPiece } from '../newspaper/model/looks-back.ts';
import type { TopicPiece } from '../related/known-pieces.ts';
import { relate } from '../related/relate.ts';
import type { OlderEdition } from '../related/relate.ts';
import { textOf, topicsIn } from '../related/topic-text.ts';
import type { ContentState } from './content-state.ts';
import { Inventory } from './inventory.ts';
import type { InventoryEdition } from './inventory.ts';

type Edition = Pick<ContentState['editions'][number], 'id' | 'day' | 'tied' | 'topics'>;

const Tied = z.array(TiedPiece);

/**
 * @param editions all of the site; those without a day are older than none, none is older than them, and they are left out
 * @param made the editions that the live site was made from, as far as they can be used
 * @param inventory that site's, absolute; null if there is none
 * @returns by the edition's id: RelatedPieces, as JSON, since few of them are looked into
 */
export function relateEditions(
	editions: readonly Edition[],
	made: ReadonlyMap<string, InventoryEdition>,
	inventory: string | null,
): Map<string, string> {
	const now = oldestFirst(editions);
	const before = oldestFirst([...made.values()]);
	const kept = new KeptTopics(inventory);
	try {
		const changed = now.findIndex((edition, n) => !isSame(edition, before[n], kept));
		const same = changed < 0 ? now : now.slice(0, changed);
		const related = new Map(same.map(({ id }) => [id, made.get(id)?.related ?? '{}']));
		if (changed < 0) return related;
		const rest = now.slice(changed).map((edition) => ({ ...edition, pieces: piecesOf(edition, kept) }));
		for (const [id, pieces] of relate(olderOf(same, kept), rest)) related.set(id, JSON.stringify(pieces));
		return related;
	} finally {
		kept.close();
	}
}

/** The topics that an inventory has, opened if one of them is asked for. */
class KeptTopics {
	readonly #file: string | null;
	#inventory: Inventory | undefined;

	constructor(file: string | null) {
		this.#file = file;
	}

	/** The units of an edition's `topicText`; empty if it is not known. */
	unitsOf(id: string): Uint16Array {
		if (this.#file !== null) this.#inventory ??= new Inventory(this.#file);
		return this.#inventory?.topicsOf(id) ?? new Uint16Array();
	}

	close(): void {
		this.#inventory?.close();
	}
}

function piecesOf({ id, tied, topics }: Edition, kept: KeptTopics): TopicPiece[] {
	const own = topicsIn(topics ?? textOf(kept.unitsOf(id)));
	return Tied.parse(JSON.parse(tied)).flatMap(({ id: piece, title }, n) => {
		const topic = own[n];
		return topic === undefined ? [] : [{ id: piece, title, topic }];
	});
}

/** One after the other, so that the topics of an archive are not in memory at once. */
function* olderOf(editions: readonly Edition[], kept: KeptTopics): Generator<OlderEdition> {
	for (const edition of editions) {
		yield { day: edition.day, text: kept.unitsOf(edition.id), pieces: () => piecesOf(edition, kept) };
	}
}

/** Whether an edition stands where it stood, with the pieces it had, and these are about what they were about. */
function isSame({ id, day, tied, topics }: Edition, before: InventoryEdition | undefined, kept: KeptTopics): boolean {
	if (before?.id !== id || before.day !== day || before.tied !== tied) return false;
	return topics === null || topics === textOf(kept.unitsOf(id));
}

function oldestFirst<Dated extends { id: string; day: string }>(editions: readonly Dated[]): Dated[] {
	return editions.filter(({ day }) => day !== '').toSorted((a, b) => byUnits(a.day, b.day) || byUnits(a.id, b.id));
}
