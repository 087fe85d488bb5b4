/** What an edition is called once it is kept on a phone. */
import { dayOf } from '../days.ts';
import type { EditionOf } from '../newsroom.ts';

export type KeptAs = { id: string; title: string; day: string };

export function keptAs({ id, data }: Pick<EditionOf, 'id' | 'data'>): KeptAs {
	return { id, title: data.title, day: dayOf(data)?.words ?? '' };
}
