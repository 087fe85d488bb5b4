/** The archive this build shows: what the pages that span editions are made of. */
import { Archive } from '../archive/archive.ts';
import { countNamed } from '../archive/reading.ts';
import { summaryOf } from './edition-summary.ts';
import { placeTree, tracesOf } from './names/place-tree.ts';
import { tracesOfTerms } from './names/terms.ts';
import { newsroom } from './newsroom.ts';
import { once } from './once.ts';
import { partOfSite } from '../loaders/site-part.ts';

/** Every edition of the site; those whose pages this build makes, as they are now. */
export const archive: () => Promise<Archive> = once(async () => {
	const part = partOfSite();
	const { editions, listedPlaces, listedTerms } = await newsroom();
	const opened = new Archive(part?.front?.archive ?? ':memory:');
	// A part that makes only editions makes none of the pages that span them.
	if (part !== null && part.front === null) return opened;
	const own = part === null ? null : new Set(part.editions);
	for (const edition of editions) {
		if (own === null || own.has(edition.id)) opened.put(await summaryOf(edition));
	}
	const counted = countNamed(opened, 'place');
	opened.surround('places', tracesOf(placeTree(listedPlaces, counted), counted));
	opened.surround('terms', tracesOfTerms(listedTerms, countNamed(opened, 'term')));
	// Nothing closes it: the build goes on with the file when the pages are made, whether or not this process has ended.
	opened.share();
	return opened;
});
