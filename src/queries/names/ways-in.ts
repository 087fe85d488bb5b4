/** Where the search page leads before anything is typed, and without a script: names, and the archive by date. */
import type { Link, LinkRow } from '../../view/link.ts';
import { busiest } from './busiest.ts';
import { people } from './contributors.ts';
import { places } from './counted-places.ts';
import { terms } from './counted-terms.ts';
import { archiveYears } from '../pages/editions.ts';
import { keywordLinks } from './keywords.ts';
import { url } from '../url.ts';

/** How many names a row shows. */
const most = 24;

/** The rows in the order they are shown; one without links is left out. */
export async function waysIn(): Promise<LinkRow[]> {
	const [keywords, ofPlaces, ofPeople, ofTerms, years] = await Promise.all([
		keywordLinks(most),
		placeLinks(),
		personLinks(),
		termLinks(),
		archiveYears(),
	]);
	const rows = [
		{ name: '关键词', links: keywords, all: { label: '全部关键词', href: url.list('keywords') } },
		{ name: '地名', links: ofPlaces, all: { label: '全部地名', href: url.list('places') } },
		{ name: '人名', links: ofPeople, all: { label: '全部人名', href: url.list('people') } },
		{ name: '名词', links: ofTerms, all: { label: '全部名词解释', href: url.list('terms') } },
		{ name: '按日期', links: years, all: { label: '各期报纸', href: url.archive() } },
	];
	return rows.filter(({ links }) => links.length > 0);
}

/** The places most was reported from, the busiest first. */
async function placeLinks(): Promise<Link[]> {
	return busiest(
		(await places()).map(({ name, slug, count }) => ({ name, count, href: url.place(slug) })),
		most,
	);
}

/** The people named most often, the busiest first. */
async function personLinks(): Promise<Link[]> {
	return busiest(
		(await people()).map(({ name, slug, count }) => ({ name, count, href: url.person(slug) })),
		most,
	);
}

/** The terms that stand in most pieces. */
async function termLinks(): Promise<Link[]> {
	return busiest(
		(await terms()).map(({ name, slug, count }) => ({ name, count, href: url.term(slug) })),
		most,
	);
}
