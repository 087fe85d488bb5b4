/** 版次行: which paper, edition and page something is from, and the day that is known of it. */
import type { PageNumber } from '../newspaper/model.ts';
import type { Day, Folio } from '../view/folio.ts';
import type { Indexed } from '../view/indexed.ts';
import { dayOf } from './days.ts';
import { facetsAttribute, noFacets } from './text/facets.ts';
import type { Facets } from './text/facets.ts';
import type { EditionOf, PageOf } from './newsroom.ts';
import { url } from './url.ts';

export function folioOf(edition: EditionOf, page: PageOf | null = null): Folio {
	const { newspaper, title } = edition.data;
	return {
		newspaper,
		edition: { title, href: url.edition(edition.id) },
		page: page === null ? null : { label: pageLabel(page), name: page.data.name, href: url.page(page.id) },
		day: dayOf(edition.data),
	};
}

/** 第1版. */
export function pageLabel({ data }: PageOf): string {
	return numberLabel(data.number);
}

export function numberLabel(number: PageNumber): string {
	return `第${number}版`;
}

/** @param facets what the piece is listed under */
export function indexed(kind: Indexed['kind'], edition: EditionOf, facets: Partial<Facets> = {}): Indexed {
	return indexedAs(kind, { day: dayOf(edition.data), edition: edition.data.title }, facets);
}

/**
 * @param from the edition's day and title
 * @param facets what the piece is listed under
 */
export function indexedAs(
	kind: Indexed['kind'],
	{ day, edition }: { day: Day | null; edition: string },
	facets: Partial<Facets>,
): Indexed {
	return {
		kind,
		date: day?.iso ?? null,
		day: day === null ? null : `${day.label} ${day.words}`,
		edition,
		facets: facetsAttribute({ ...noFacets, ...facets }),
	};
}
