/** 更正: the list of all corrections. */
import type { Phrase } from './headline.ts';

export type CorrectionItem = {
	/** The piece, or the printed page. */
	phrases: readonly Phrase[];
	/** To what is said of it there. */
	href: string;
	corrected: string;
	/** 原文印作“区委书纪”，2024年1月8日更正。 */
	words: string;
	/** What the editor says of it, or ''. */
	note: string;
	/** Paper, day and page. */
	where: readonly string[];
};
