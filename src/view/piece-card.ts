/** A report or a brief in a list: its headlines and first lines. */
import type { Headline, Phrase } from './headline.ts';
import type { ShownPicture } from './photo-card.ts';
import type { Thumbnail } from './today.ts';

export type PieceCard = {
	kicker: readonly Phrase[] | null;
	headline: Headline;
	deck: readonly Phrase[] | null;
	/** Its first lines. */
	opening: string;
	href: string;
};

/** A piece in a row of the front page. */
export type PieceRow = Pick<PieceCard, 'headline' | 'opening' | 'href'> & {
	/** The page it stands on: 第1版. */
	page: string;
	thumbnail: Thumbnail | null;
};

/** What leads the front page, with the first photo that stands in it. */
export type Lead = PieceCard & { photo: { picture: ShownPicture; caption: string } | null };
