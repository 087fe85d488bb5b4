/** A report or a brief in a list: its headlines and first lines. */
import type { Headline, Phrase } from './headline.ts';

export type PieceCard = {
	kicker: readonly Phrase[] | null;
	headline: Headline;
	deck: readonly Phrase[] | null;
	/** Its first lines. */
	opening: string;
	href: string;
};
