/** A figure whose text begins later in another. */
import type { Amount, TextFigure } from '../../model/figure.ts';

export function moved(figure: TextFigure, by: number): TextFigure {
	const move = <One extends Amount>(amount: One | null): One | null =>
		amount === null ? null : { ...amount, offset: amount.offset + by };
	return { ...figure, value: move(figure.value), change: move(figure.change), streak: move(figure.streak) };
}
