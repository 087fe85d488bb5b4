/** The archive: editions by year, and each one's neighbours. */
import { volumeOf } from '../newspaper/model/volume.ts';
import { dayOf, yearOf } from './days.ts';
import { frame } from './frame.ts';
import type { Frame } from './frame.ts';
import { turnsOf, turnTo } from './neighbours.ts';
import type { Link, Turns } from './neighbours.ts';
import { newsroom } from './newsroom.ts';
import type { EditionOf } from './newsroom.ts';
import { once } from './once.ts';
import { url } from './url.ts';

/** Editions of which no day is known. */
const undated = 'undated';

export type Archive = {
	frame: Frame;
	heading: string;
	editions: { title: string; newspaper: string; day: string | null; pages: string; href: string }[];
	/** The other years; empty where there is only one. */
	years: (Link & { current: boolean })[];
};

/** Editions by year, the newest year first. */
const byYear: () => Promise<Map<string, EditionOf[]>> = once(async () =>
	Map.groupBy((await newsroom()).editions, ({ data }) => yearOf(data) ?? undated),
);

/**
 * The turns of each edition, by its address: next is the newer one of its volume. The first and the last of a volume lead
 * to the archive, so that a volume's pages are what they are whatever stands in the others.
 */
export const editionTurns: () => Promise<ReadonlyMap<string, Turns>> = once(async () => {
	const { editions, site } = await newsroom();
	const oldestFirst = editions.toReversed();
	const volumes = Map.groupBy(oldestFirst, ({ data }) => volumeOf(dayOf(data)?.iso ?? null, site.volumes));
	const archiveTurn = turnTo({ label: '各期', href: url.archive() });
	return new Map(
		[...volumes.values()]
			.flatMap((own) => [...turnsOf(own.map(({ id, data }) => ({ label: data.title, href: url.edition(id) })))])
			.map(([href, { previous, next }]) => [href, { previous: previous ?? archiveTurn, next: next ?? archiveTurn }]),
	);
});

/** The years that have an address of their own: all but the newest, which stands at the archive's. */
export async function olderYears(): Promise<string[]> {
	return [...(await byYear()).keys()].slice(1);
}

/** Every year there are editions of, the newest first. */
export async function archiveYears(): Promise<Link[]> {
	const years = await byYear();
	return [...years.keys()].map((year, index) => yearLink(year, index));
}

/** @param year null for the newest one */
export async function archive(year: string | null): Promise<Archive> {
	const years = await byYear();
	const all = [...years.keys()];
	const shown = year ?? all[0] ?? undated;
	const heading = year === null ? '各期' : `各期：${yearLabel(year)}`;
	return {
		frame: await frame({ title: heading, description: '按年份查找每一期报纸。', path: url.archive(year) }),
		heading: all.length > 1 ? yearLabel(shown) : '各期',
		editions: (years.get(shown) ?? []).map(({ id, data }) => {
			const day = dayOf(data);
			return {
				title: data.title,
				newspaper: data.newspaper,
				day: day === null ? null : `${day.label}：${day.words}`,
				pages: `共${data.pages.length}版`,
				href: url.edition(id),
			};
		}),
		years: all.length > 1 ? all.map((one, index) => ({ ...yearLink(one, index), current: one === shown })) : [],
	};
}

/** The newest year stands at the archive's own address. */
function yearLink(year: string, index: number): Link {
	return { label: yearLabel(year), href: url.archive(index === 0 ? null : year) };
}

function yearLabel(year: string): string {
	return year === undated ? '未注明日期' : `${year}年`;
}
