/** 更正: the list of all corrections, those made last first. */
import { correctionsFrom, countCorrections } from '../../archive/reading.ts';
import type { CorrectionItem } from '../../view/corrections.ts';
import type { Link } from '../../view/link.ts';
import type { ListPage } from '../../view/list-page.ts';
import { frame } from '../frame.ts';
import { archive } from '../site-archive.ts';
import { phrasesOf } from '../../typesetting/headline.ts';
import { mendWords } from '../text/mends.ts';
import { plainSegments } from '../text/segments.ts';
import { url } from '../url.ts';
import { laterPages, listPart } from './list-part.ts';

const title = '更正';

/** How many a page holds. */
const size = 60;

/** The way to the list; null without any correction. */
export async function correctionsLink(): Promise<Link | null> {
	return countCorrections(await archive()) === 0 ? null : { label: title, href: url.corrections() };
}

/** The numbers of the list's pages; none without any correction. */
export async function correctionPages(): Promise<number[]> {
	const count = countCorrections(await archive());
	return count === 0 ? [] : [1, ...laterPages(count, size)];
}

/** @param page from 1 */
export async function correctionList(page: number): Promise<ListPage<CorrectionItem>> {
	const opened = await archive();
	const all = {
		length: countCorrections(opened),
		slice: (from: number, to: number) => correctionsFrom(opened, from, to - from),
	};
	const { items, place, suffix, turns } = listPart(all, { page, size, href: url.corrections });
	return {
		frame: {
			...(await frame({
				title: `${title}${suffix}`,
				description: '报纸印错了、网站照更正登出的地方，原来怎么印的也写明。',
				path: url.corrections(page),
			})),
			corrections: { label: title, href: url.corrections() },
		},
		heading: title,
		count: [`共${all.length}处`, place].filter(Boolean).join('，'),
		items: items.map((row) => ({
			phrases: phrasesOf(row.title),
			href: row.href,
			said: plainSegments(`“${row.corrected}”${mendWords(row)}${row.note ?? ''}`),
			where: row.where,
		})),
		also: null,
		turns,
	};
}
