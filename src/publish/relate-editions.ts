/** What is related to the pieces of every edition: only worked out again from the first edition on that is not as it was. */
import { z } from 'zod';
import { TiedPiece } from '../newspaper/model/looks-back.ts';
import { relate, RelatedPieces } from '../related/relate.ts';
import type { TopicEdition } from '../related/relate.ts';
import { Topic } from '../related/topic.ts';
import type { ContentState } from './content-state.ts';
import { Inventory } from './inventory.ts';
import type { InventoryEdition } from './inventory.ts';

type Edition = Pick<ContentState['editions'][number], 'id' | 'day' | 'tied' | 'topics'>;

const Tied = z.array(TiedPiece);
const Topics = z.array(Topic);

/**
 * @param editions all of the site; those without a day are older than none, none is older than them, and they are left out
 * @param made the editions that the live site was made from, as far as they can be used
 * @param inventory that site's, absolute; null if there is none
 * @returns by the edition's id
 */
export function relateEditions(
	editions: readonly Edition[],
	made: ReadonlyMap<string, InventoryEdition>,
	inventory: string | null,
): Map<string, RelatedPieces> {
	const now = oldestFirst(editions);
	const before = oldestFirst([...made.values()]);
	const changed = now.findIndex((edition, n) => !isSame(edition, before[n]));
	const same = changed < 0 ? now : now.slice(0, changed);
	const related = new Map(
		same.map(({ id }) => [id, RelatedPieces.parse(JSON.parse(made.get(id)?.related ?? '{}'))] as const),
	);
	if (changed < 0) return related;
	const kept = inventory === null ? null : new Inventory(inventory);
	try {
		const withTopics = ({ id, day, tied, topics }: Edition): TopicEdition => {
			const own = Topics.parse(JSON.parse(topics ?? kept?.topicsOf(id) ?? '[]'));
			const pieces = Tied.parse(JSON.parse(tied)).flatMap(({ id: piece, title }, n) => {
				const topic = own[n];
				return topic === undefined ? [] : [{ id: piece, title, topic }];
			});
			return { id, day, pieces };
		};
		const rest = now.slice(changed).map(withTopics);
		for (const [id, pieces] of relate(eachOf(same, withTopics), rest)) related.set(id, pieces);
		return related;
	} finally {
		kept?.close();
	}
}

/** One after the other, so that the topics of an archive are not in memory twice. */
function* eachOf(editions: readonly Edition[], read: (edition: Edition) => TopicEdition): Generator<TopicEdition> {
	for (const edition of editions) yield read(edition);
}

/** Whether an edition stands where it stood, with the pieces it had. */
function isSame({ id, day, tied, topics }: Edition, before: InventoryEdition | undefined): boolean {
	return topics === null && before?.id === id && before.day === day && before.tied === tied;
}

function oldestFirst<Dated extends { id: string; day: string }>(editions: readonly Dated[]): Dated[] {
	return editions.filter(({ day }) => day !== '').toSorted((a, b) => order(a.day, b.day) || order(a.id, b.id));
}

/** By UTF-16 units, the same on every machine. */
function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
