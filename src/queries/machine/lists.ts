/** A list of the site, or what stands under one name → what programs read of it. */
import type { NameList } from '../../archive/archive.ts';
import { editionsOf, yearsOf } from '../../archive/reading.ts';
import type { Counted } from '../../archive/reading.ts';
import { assertNever } from '../../newspaper/model/assert-never.ts';
import { publicationOf } from '../days.ts';
import { people } from '../names/contributors.ts';
import { places } from '../names/counted-places.ts';
import { terms } from '../names/counted-terms.ts';
import { keywordView } from '../names/keyword-view.ts';
import { keywords } from '../names/keywords.ts';
import { personView } from '../names/person-view.ts';
import { placeView } from '../names/place-view.ts';
import { termView } from '../names/term-view.ts';
import { newsroom } from '../newsroom.ts';
import type { WorksOfYear } from '../../view/works.ts';
import { archive } from '../site-archive.ts';
import { absolute, url } from '../url.ts';
import { listVersion } from './list-data.ts';
import type { ListData, Work } from './list-data.ts';

/** A list of names, or (with `slug`) a page of what stands under those of an address. */
export type NamedList = { list: NameList; slug: string | null; page: number };

export async function listData({ list, slug, page }: NamedList): Promise<ListData> {
	if (slug === null) return namesData(list);
	switch (list) {
		case 'keywords':
			return keywordData(slug, page);
		case 'people':
			return personData(slug, page);
		case 'places':
			return placeData(slug, page);
		case 'terms':
			return termData(slug, page);
		default:
			return assertNever(list);
	}
}

export async function editionsData(): Promise<ListData> {
	const [at, opened] = await Promise.all([whole(), archive()]);
	const editions = yearsOf(opened).flatMap((year) => editionsOf(opened, year));
	return {
		...headOf(at, url.archive()),
		kind: 'editions',
		items: editions.map(({ id, newspaper, title, day, pages, pieces, href }) => {
			const published = publicationOf(day);
			return { id, newspaper, title, published, pages, pieces, url: at(href), data: at(url.data(href, 'edition')) };
		}),
	};
}

const addressOf = { keywords: url.keyword, people: url.person, places: url.place, terms: url.term } as const;
const countedOf: Readonly<Record<NameList, () => Promise<Counted[]>>> = { keywords, people, places, terms };

async function namesData(list: NameList): Promise<ListData> {
	const [at, names] = await Promise.all([whole(), countedOf[list]()]);
	return {
		...headOf(at, url.list(list)),
		kind: list,
		items: names.map(({ name, slug, count }) => {
			const address = addressOf[list](slug);
			return { name, count, url: at(address), data: at(url.data(address, 'list')) };
		}),
	};
}

async function keywordData(slug: string, page: number): Promise<ListData> {
	const [at, view] = await Promise.all([whole(), keywordView(slug, page)]);
	return {
		...headOf(at, url.keyword(slug, page)),
		kind: 'keyword',
		title: view.heading,
		next: nextOf(at, view.pageTurns.next),
		items: view.sources.map(({ report, folio }, n) => ({
			paragraphs: (view.blocks[n]?.paragraphs ?? []).map(
				({ rubric, segments }) => (rubric ?? '') + segments.map(({ text }) => text).join(''),
			),
			report: { title: report.label, url: at(report.href) },
			newspaper: folio.newspaper,
			edition: { title: folio.edition.title, url: at(folio.edition.href) },
			published: publicationOf(folio.day),
		})),
	};
}

async function personData(slug: string, page: number): Promise<ListData> {
	const [at, view] = await Promise.all([whole(), personView(slug, page)]);
	return {
		...headOf(at, url.person(slug, page)),
		kind: 'person',
		title: view.heading,
		next: nextOf(at, view.turns.next),
		items: view.people.flatMap(({ name, acts }) =>
			acts.flatMap(({ label: act, works }) =>
				works.map(({ title, kind, href, edition }) => ({ name, act, title, kind, url: at(href), edition })),
			),
		),
	};
}

async function placeData(slug: string, page: number): Promise<ListData> {
	const [at, view] = await Promise.all([whole(), placeView(slug, page)]);
	return {
		...headOf(at, url.place(slug, page)),
		kind: 'place',
		title: view.heading,
		next: nextOf(at, view.turns.next),
		items: view.places.flatMap(({ name, years }) => worksOf(name ?? view.heading, years, at)),
	};
}

async function termData(slug: string, page: number): Promise<ListData> {
	const [at, view] = await Promise.all([whole(), termView(slug, page)]);
	return {
		...headOf(at, url.term(slug, page)),
		kind: 'term',
		title: view.heading,
		glosses: view.terms.map(({ name, gloss, source }) => ({ name: name ?? view.heading, gloss, source })),
		next: nextOf(at, view.turns.next),
		items: view.terms.flatMap(({ name, years }) => worksOf(name ?? view.heading, years, at)),
	};
}

/** @param name whose works they are */
function worksOf(name: string, years: readonly WorksOfYear[], at: At): Work[] {
	return years
		.flatMap(({ works }) => works)
		.map(({ title, kind, href, edition }) => ({ name, title, kind, url: at(href), edition }));
}

type At = (path: string) => string;

async function whole(): Promise<At> {
	const { site } = await newsroom();
	return (path) => absolute(path, site.address);
}

function headOf(at: At, address: string): Pick<ListData, '$schema' | 'version' | 'url'> {
	return { $schema: at(url.schema('list', listVersion)), version: listVersion, url: at(address) };
}

function nextOf(at: At, next: { href: string } | null): string | null {
	return next === null ? null : at(url.data(next.href, 'list'));
}
