/** What the blocks of a page's articles link to: people, places, photos, keywords. */
import { personHrefs } from './contributors.ts';
import { placeHrefs } from './datelines.ts';
import { keywordHrefs } from './keywords.ts';
import { newsroom, photoKey } from './newsroom.ts';
import { hasPage, photoHref } from './photos.ts';
import type { Lookup } from './shown-block.ts';

/** @param page the id of the page the article stands on */
export async function lookupOn(page: string): Promise<Lookup> {
	const [{ photoAt }, people, places, keywords] = await Promise.all([
		newsroom(),
		personHrefs(),
		placeHrefs(),
		keywordHrefs(),
	]);
	return {
		person: (name) => people.get(name),
		place: (name) => places.get(name),
		photo: (photo) => {
			const entry = photoAt.get(photoKey(page, photo));
			if (entry === undefined) return { image: null, href: null };
			return { image: entry.data.image, href: hasPage(entry) ? photoHref(entry) : null };
		},
		keyword: ({ keyword }) => keywords.get(keyword) ?? null,
	};
}
