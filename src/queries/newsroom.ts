/** The collections of the editions that this build makes, in the order of the site: the only caller of getCollection. */
import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { byUnits } from '../by-units.ts';
import type { ListedPlace, ListedTerm, SiteFile } from '../newspaper/model.ts';
import { unnamedSite } from '../loaders/site-file.ts';
import { newestFirst } from '../newspaper/model/edition-order.ts';
import { dayOf } from './days.ts';
import { once } from './once.ts';

export type EditionOf = CollectionEntry<'editions'>;
export type PageOf = CollectionEntry<'pages'>;
export type ReportOf = CollectionEntry<'reports'>;
export type BriefOf = CollectionEntry<'briefs'>;
export type GuideOf = CollectionEntry<'guides'>;
export type PhotoOf = CollectionEntry<'photos'>;
export type PostOf = CollectionEntry<'posts'>;

/** A report or a brief. */
export type PieceOf = ReportOf | BriefOf;

export type Newsroom = {
	site: SiteFile;
	/** The newest first. */
	editions: EditionOf[];
	/** The newest edition first, and in an edition by number. */
	pages: PageOf[];
	/** The county's places that editors list, in the order of the list. */
	listedPlaces: ListedPlace[];
	/** The terms that editors explain, in the order of the list. */
	listedTerms: ListedTerm[];
	/** The newest first. */
	posts: PostOf[];
	edition: ReadonlyMap<string, EditionOf>;
	page: ReadonlyMap<string, PageOf>;
	piece: ReadonlyMap<string, PieceOf>;
	photo: ReadonlyMap<string, PhotoOf>;
	/** A photo by its page's id and its number there. */
	photoAt: ReadonlyMap<string, PhotoOf>;
	/** A page's guides in print order. */
	guidesOn: (page: PageOf) => GuideOf[];
};

export const newsroom = once(readAll);

async function readAll(): Promise<Newsroom> {
	const [sites, editions, pages, reports, briefs, guides, photos, places, terms, posts] = await Promise.all([
		getCollection('site'),
		getCollection('editions'),
		getCollection('pages'),
		getCollection('reports'),
		getCollection('briefs'),
		getCollection('guides'),
		getCollection('photos'),
		getCollection('places'),
		getCollection('terms'),
		getCollection('posts'),
	]);
	const datedOf = ({ id, data }: EditionOf) => ({ id, day: dayOf(data)?.iso ?? '' });
	const sorted = editions.toSorted((a, b) => newestFirst(datedOf(a), datedOf(b)));
	const page = byId(pages);
	const guide = byId(guides);
	const inOrder = sorted.flatMap(({ data }) => data.pages.flatMap(({ id }) => page.get(id) ?? []));
	const report = byId(reports);
	return {
		site: sites[0]?.data ?? unnamedSite,
		editions: sorted,
		pages: inOrder,
		listedPlaces: places.flatMap(({ data }) => data.places),
		listedTerms: terms.flatMap(({ data }) => data.terms),
		posts: posts.toSorted((a, b) => byUnits(b.data.updated, a.data.updated) || byUnits(a.id, b.id)),
		edition: byId(editions),
		page,
		piece: new Map<string, PieceOf>([...report, ...byId(briefs)]),
		photo: byId(photos),
		photoAt: new Map(photos.map((photo) => [photoKey(photo.data.page.id, photo.data.photo), photo])),
		guidesOn: ({ data }) =>
			data.reports.flatMap(({ id }) => report.get(id)?.data.guides ?? []).flatMap(({ id }) => guide.get(id) ?? []),
	};
}

/** The key of `photoAt`. */
export function photoKey(page: string, { number }: { number: number }): string {
	return `${page}#${number}`;
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}
