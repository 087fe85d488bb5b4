/** 地名: what was reported from where, by the place a dateline names. */
import type { Dateline } from '../newspaper/model.ts';
import { slugsOf } from './slugs.ts';
import { url } from './url.ts';
import type { Work } from './work.ts';

export type Place = {
	name: string;
	slug: string;
	href: string;
	/** Each once, the newest first. */
	works: Work[];
};

/** A day in Chinese numerals that a paper sets behind the place: 北京一月五日. */
const day = /(?:[〇零一二三四五六七八九十]{2,4}年)?[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?$/u;

/** @returns the place a dateline names, without a day; null where it names none (本报讯, 本报据新华社讯) */
export function placeOf(dateline: Dateline | null): string | null {
	const place = (dateline?.place ?? '').replace(/\s/gu, '').replace(day, '');
	return place === '' || place.startsWith('据') ? null : place;
}

/**
 * Groups works by place.
 *
 * @param reported the newest first
 * @returns places in the order of their addresses
 */
export function groupPlaces(reported: readonly { place: string; work: Work }[]): Place[] {
	const byName = Map.groupBy(reported, ({ place }) => place);
	const oldestFirst = [...new Set(reported.map(({ place }) => place).reverse())];
	const slugs = slugsOf(oldestFirst, { fallback: 'di-ming' });
	return [...byName]
		.map(([name, own]) => {
			const slug = slugs.get(name) ?? name;
			const works = new Map(own.map(({ work }) => [work.href, work]));
			return { name, slug, href: url.place(slug), works: [...works.values()] };
		})
		.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
