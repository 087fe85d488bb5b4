/** The county's places that editors list, and what finds them in a text. */
import { placeFinder, wordsOfPlaces } from '../../places/find-places.ts';
import type { PlaceFinder } from '../../places/find-places.ts';
import { newsroom } from '../newsroom.ts';
import { once } from '../once.ts';

export type ListedPlaces = {
	find: PlaceFinder;
	/** What a place is called on the site, by any of its names. */
	nameOf: (printed: string) => string;
};

export const listedPlaces: () => Promise<ListedPlaces> = once(async () => {
	const { listedPlaces: places } = await newsroom();
	const words = wordsOfPlaces(places);
	return { find: placeFinder(places), nameOf: (printed) => words.get(printed) ?? printed };
});
