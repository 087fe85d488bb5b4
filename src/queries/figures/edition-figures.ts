/** The figures of an edition's pieces, read from the parsed articles. */
import { figuresOfArticle } from '../../newspaper/articles/article-figures.ts';
import { isWithheld } from '../../newspaper/fields/figure/withheld.ts';
import type { TextFigure } from '../../newspaper/model.ts';
import { dayOf } from '../days.ts';
import type { EditionOf, PieceOf } from '../newsroom.ts';
import { piecesOfPages } from '../pages/pieces.ts';

export type FoundFigure = {
	figure: TextFigure;
	/** The anchor of its paragraph. */
	paragraph: string;
};

/** A piece that states figures, in print order. */
export type FiguredPiece = { piece: PieceOf; found: FoundFigure[] };

/** Several pages ask of an edition; entries are the same objects throughout a build. */
const known = new WeakMap<EditionOf, Promise<FiguredPiece[]>>();

export function figuresOfEdition(edition: EditionOf): Promise<FiguredPiece[]> {
	const made = known.get(edition) ?? readAll(edition);
	known.set(edition, made);
	return made;
}

async function readAll({ data }: EditionOf): Promise<FiguredPiece[]> {
	const withheld = data.no_figures ?? false;
	if (withheld === true) return [];
	const pieces = await piecesOfPages();
	const day = dayOf(data);
	const year = day === null ? null : Number(day.iso.slice(0, 4));
	return data.pages
		.flatMap(({ id }) => pieces.get(id) ?? [])
		.map((piece) => ({
			piece,
			found: figuresOfArticle(piece.data.article, year).flatMap(({ id, figures }) =>
				figures.filter((figure) => !isWithheld(figure, withheld)).map((figure) => ({ figure, paragraph: id })),
			),
		}))
		.filter(({ found }) => found.length > 0);
}
