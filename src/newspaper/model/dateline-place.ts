/** The place a dateline names. */
import type { Dateline } from '../model.ts';

/** A day in Chinese numerals that a paper sets behind the place: 北京一月五日. */
const day = /(?:[〇零一二三四五六七八九十]{2,4}年)?[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?$/u;

/** @returns the place a dateline names, without a day; null if it names none (本报讯, 本报据新华社讯) */
export function placeOf(dateline: Dateline | null): string | null {
	const place = (dateline?.place ?? '').replace(/\s/gu, '').replace(day, '');
	return place === '' || place.startsWith('据') ? null : place;
}
