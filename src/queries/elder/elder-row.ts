/** What a list of 长者版 shows of one thing. */
import type { Phrase } from '../text/headline.ts';

export type ElderRow = {
	/** Its name, in phrases. */
	phrases: Phrase[];
	href: string;
	/** What is said below it, or ''. */
	note: string;
};
