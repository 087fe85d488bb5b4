/** `/newest.json`: the edition that came last, and what the worker and a page say to each other about it. */
import { isRecord } from '../../../search/format/shapes.ts';

export type News = {
	id: string;
	title: string;
	/** In words, or ''. */
	day: string;
	href: string;
	/** The same edition in large print, which the newest always has. */
	elder: string;
	/** What the reader is told: `有新的一期：2024年1月5日 试刊`. */
	label: string;
};

/** Said by a page once its reader knows of an edition. */
export type Seen = { seen: string };

export const newsAddress = '/newest.json';

export function isNews(value: unknown): value is News {
	return (
		isRecord(value) && ['id', 'title', 'day', 'href', 'elder', 'label'].every((name) => typeof value[name] === 'string')
	);
}

export function isSeen(value: unknown): value is Seen {
	return isRecord(value) && typeof value['seen'] === 'string';
}
