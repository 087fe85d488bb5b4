/** The newest edition, as it is announced to readers of an earlier one. */
import { newestEditions } from '../archive/reading.ts';
import { archive } from './site-archive.ts';
import { url } from './url.ts';

export type Newest = { id: string; title: string; day: string; href: string; elder: string; label: string };

/** @returns null if there is no edition */
export async function newest(): Promise<Newest | null> {
	const [edition] = newestEditions(await archive(), 1);
	if (edition === undefined) return null;
	const { id, href, title, day } = edition;
	return {
		id,
		title,
		day: day?.words ?? '',
		href,
		elder: url.elder(href),
		label: `有新的一期：${day === null ? '' : `${day.words} `}${title}`,
	};
}
