/** All editions of the site by what they are called. */
import { editionsOf, yearsOf } from '../archive/reading.ts';
import type { Issue } from '../view/issue.ts';
import { publicationOf } from './days.ts';
import { once } from './once.ts';
import { archive } from './site-archive.ts';

/** The newest first; those of which no day is known last. */
export const issues: () => Promise<Issue[]> = once(async () => {
	const opened = await archive();
	return yearsOf(opened)
		.flatMap((year) => editionsOf(opened, year))
		.map(({ newspaper, title, day }) => ({ newspaper, title, published: publicationOf(day) }));
});
