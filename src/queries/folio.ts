/** 版次行: which paper, edition and page something is from, and the day that is known of it. */
import { dayOf } from './days.ts';
import type { Day } from './days.ts';
import { facetsAttribute, noFacets } from './text/facets.ts';
import type { Facets } from './text/facets.ts';
import type { EditionOf, PageOf } from './newsroom.ts';
import { url } from './url.ts';

export type Folio = {
	newspaper: string;
	edition: { title: string; href: string };
	/** null where the whole edition is meant. */
	page: { label: string; name: string; href: string } | null;
	day: Day | null;
};

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
	return `第${data.number}版`;
}

/** What the search index is told of a piece. */
export type Indexed = {
	kind: '报道' | '关键词' | '简讯' | '图片' | '文章';
	date: string | null;
	/** The day as a result shows it, with what it is the day of. */
	day: string | null;
	edition: string | null;
	/** JSON, or null where there are none. */
	facets: string | null;
};

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
