import type { Archive } from '../archive/archive.ts';
import { countKeywords, countNamed, countPeople } from '../archive/reading.ts';
import type { Counted } from '../archive/reading.ts';
import type { NameCounts } from '../search/index/suggestion-notes.ts';

/** How many works stand under each name of the archive's lists. */
export function nameCounts(archive: Archive): NameCounts {
	const counted = (names: readonly Counted[]) => names.map(({ name, count }): [string, number] => [name, count]);
	return {
		keyword: counted(countKeywords(archive)),
		place: counted(countNamed(archive, 'place')),
		contributor: counted(countPeople(archive)),
	};
}
