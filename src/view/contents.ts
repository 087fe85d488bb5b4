/** An entry of 目录. */
import type { Phrase } from './headline.ts';

export type ContentsEntry = {
	phrases: readonly Phrase[];
	/** The anchor on the article's own page. */
	href: string;
	kind: 'part' | 'subheading' | 'keyword';
	/** 1: as high as a part's heading; 2: below it. */
	level: 1 | 2;
};
