/** What the blocks of a page's articles link to: people, places, photos, keywords. */
import { keywordHref } from './names/keyword-groups.ts';
import { listedPlaces } from './names/listed-places.ts';
import { newsroom, photoKey } from './newsroom.ts';
import { personHref } from './names/people.ts';
import { hasPage, photoHref } from './pages/photos.ts';
import { placeHref } from './names/places.ts';
import { numberLabel } from './folio.ts';
import { url } from './url.ts';
import { pageIdOf } from './page-id.ts';
import type { PageNumber } from '../newspaper/model.ts';
import type { Lookup } from './text/shown-block.ts';

/** @param page the id of the page the article stands on */
export async function lookupOn(page: string): Promise<Lookup> {
	const [{ photoAt, page: pages }, { nameOf }] = await Promise.all([newsroom(), listedPlaces()]);
	const edition = pages.get(page)?.data.edition.id ?? '';
	const idOf = (number: PageNumber): string => pageIdOf(edition, number);
	return {
		person: personHref,
		place: (name) => placeHref(nameOf(name)),
		photo: (photo) => {
			const entry = photoAt.get(photoKey(photo.page === undefined ? page : idOf(photo.page), photo));
			if (entry === undefined) return { image: null, href: null };
			return { image: entry.data.image, href: hasPage(entry) ? photoHref(entry) : null };
		},
		keyword: ({ keyword }) => keywordHref(keyword),
		page: (number) => ({ label: numberLabel(number), href: url.page(idOf(number)) }),
	};
}
