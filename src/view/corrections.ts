/** 更正: the list of all corrections. */
import type { Phrase } from './headline.ts';
import type { Segment } from './segment.ts';

export type CorrectionItem = {
	/** The piece, or the printed page. */
	phrases: readonly Phrase[];
	/** To what is said of it there. */
	href: string;
	/** “区委书记”原文印作“区委书纪”，2024年1月8日更正。 What the editor says of it follows. */
	said: readonly Segment[];
	/** Paper, day and page. */
	where: readonly string[];
};
