/** The archive: editions by year, and each one's neighbours. */
import { editionsOf, yearsOf } from '../../archive/reading.ts';
import type { EditionRow } from '../../archive/reading.ts';
import { partOfSite } from '../../loaders/site-part.ts';
import { editionName } from '../../newspaper/model/edition-name.ts';
import { neighboursOf } from '../../newspaper/model/volume.ts';
import type { Neighbours } from '../../newspaper/model/volume.ts';
import { phrasesOf } from '../../typesetting/headline.ts';
import type { Frame } from '../../view/frame.ts';
import type { Link, Turns } from '../../view/link.ts';
import type { YearOfEditions } from '../../view/year.ts';
import { archive } from '../site-archive.ts';
import { calendarOf, dayId } from './calendar.ts';
import type { CalendarEdition } from './calendar.ts';
import { correctionsLink } from './corrections.ts';
import { dayOf } from '../days.ts';
import { labelledDay, nameOf } from '../edition-row.ts';
import { frame } from '../frame.ts';
import { turnTo } from '../neighbours.ts';
import { newsroom } from '../newsroom.ts';
import type { Newsroom } from '../newsroom.ts';
import { once } from '../once.ts';
import { url } from '../url.ts';

/** Editions of which no day is known. */
const undated = 'undated';

/** A year with more editions is shown as a calendar: a weekly paper's is a list, a daily's would be too long a one. */
const mostListed = 60;

export type ArchiveView = YearOfEditions & { frame: Frame };

/**
 * The turns of each edition, by its address: next is the newer one of its volume. The first and the last of a volume lead
 * to the archive, so that a volume's pages are what they are whatever stands in the others.
 */
export const editionTurns: () => Promise<ReadonlyMap<string, Turns>> = once(async () => {
	const part = partOfSite();
	const neighbours = part === null ? neighboursIn(await newsroom()) : new Map(Object.entries(part.neighbours));
	const archiveTurn = { phrases: phrasesOf('各期'), href: url.archive(), instead: '看别的日期' };
	const to = (edition: { id: string; title: string } | null) =>
		edition === null ? archiveTurn : turnTo({ label: edition.title, href: url.edition(edition.id) });
	return new Map(
		[...neighbours].map(([id, { previous, next }]) => {
			const isOnly = previous === null && next === null;
			return [url.edition(id), { previous: isOnly ? null : to(previous), next: to(next) }];
		}),
	);
});

function neighboursIn({ editions, site }: Newsroom): ReadonlyMap<string, Neighbours> {
	return neighboursOf(
		editions.map(({ id, data }) => ({ id, title: editionName(data), day: dayOf(data)?.iso ?? null })),
		site.volumes,
	);
}

/** The years that have an address of their own: all but the newest, which stands at the archive's. */
export async function olderYears(): Promise<string[]> {
	return (await years()).slice(1);
}

/** Every year there are editions of, the newest first. */
export async function archiveYears(): Promise<Link[]> {
	return (await years()).map((year, index) => yearLink(year, index));
}

/** @param year null for the newest one */
export async function archiveView(year: string | null): Promise<ArchiveView> {
	const all = await years();
	const shown = year ?? all[0] ?? undated;
	const heading = year === null ? '各期' : `各期：${yearLabel(year)}`;
	const editions = editionsOf(await archive(), shown === undated ? '' : shown);
	const isLong = shown !== undated && editions.length > mostListed;
	const corrections = await correctionsLink();
	return {
		frame: {
			...(await frame({
				title: heading,
				description: '按年份查找每一期报纸。',
				path: url.archive(year),
				elder: url.elderList('editions'),
				...(year === null ? { data: url.data(url.archive(), 'list') } : {}),
			})),
			...(corrections === null ? {} : { corrections }),
		},
		heading: all.length > 1 || isLong ? yearLabel(shown) : '各期',
		months: isLong ? calendarOf(editions.flatMap(calendarEntry)) : [],
		editions: (isLong ? sharingDays(editions) : editions).map((row, index, rows) => ({
			// In a calendar the day has it.
			id: row.day === null || isLong || rows[index - 1]?.day?.iso === row.day.iso ? null : dayId(row.day.iso),
			phrases: phrasesOf(nameOf(row)),
			newspaper: row.newspaper,
			day: nameOf(row) === row.title ? labelledDay(row) : null,
			pages: `共${row.pages}版`,
			href: row.href,
		})),
		years: all.length > 1 ? all.map((one, index) => ({ ...yearLink(one, index), current: one === shown })) : [],
	};
}

function calendarEntry(row: EditionRow): CalendarEdition[] {
	const { day, href } = row;
	return day === null ? [] : [{ day: day.iso, title: row.title, href }];
}

/** In a calendar a day leads to one edition; if there are several, all of them are listed below it. */
function sharingDays(editions: readonly EditionRow[]): EditionRow[] {
	const days = Map.groupBy(editions, ({ day }) => day?.iso);
	return editions.filter(({ day }) => (days.get(day?.iso)?.length ?? 0) > 1);
}

/** The newest first; `undated` is the last. */
const years = once(async () => yearsOf(await archive()).map((year) => (year === '' ? undated : year)));

/** The newest year stands at the archive's own address. */
function yearLink(year: string, index: number): Link {
	return { label: yearLabel(year), href: url.archive(index === 0 ? null : year) };
}

function yearLabel(year: string): string {
	return year === undated ? '未注明日期' : `${year}年`;
}
