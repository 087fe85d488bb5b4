/** 数字 of the day: a few of the newest edition's figures. */
import { phrasesOf } from '../../typesetting/headline.ts';
import type { FrontFigure } from '../../view/figures.ts';
import type { Link } from '../../view/link.ts';
import type { EditionOf } from '../newsroom.ts';
import { url } from '../url.ts';
import { figuresOfEdition } from './edition-figures.ts';
import type { FoundFigure } from './edition-figures.ts';
import { amountWords, changeWords, indicatorWords, periodWords } from '../../newspaper/fields/figure/figure-words.ts';
import { figureHref, figuresLink } from './figures-view.ts';

export type FrontFigures = { figures: FrontFigure[]; all: Link };

const most = 3;
/** A longer indicator would not be read at a glance. */
const longest = 12;

/** @returns null if the edition states no figure that stands by itself */
export async function frontFigures(edition: EditionOf): Promise<FrontFigures | null> {
	const figured = await figuresOfEdition(edition);
	const all = await figuresLink(edition);
	const candidates = figured.flatMap(({ piece, found }) =>
		found
			.filter(standsAlone)
			.map((one) => ({ found: one, href: figureHref(one, url.piece(piece.id)), points: points(one) })),
	);
	const best = candidates.toSorted((a, b) => b.points - a.points).slice(0, most);
	if (all === null || best.length === 0) return null;
	// In print order again.
	const shown = candidates.filter((one) => best.includes(one));
	return { all, figures: shown.map(({ found, href }) => frontFigure(found, href)) };
}

function standsAlone({ figure }: FoundFigure): boolean {
	return (
		figure.value !== null && figure.of === null && figure.indicator.length <= longest && figure.kind !== 'forecast'
	);
}

/** What says more comes first: a result with its growth, then a result, then a count. */
function points({ figure }: FoundFigure): number {
	return (figure.change === null ? 0 : 2) + (figure.kind === 'result' ? 1 : 0);
}

function frontFigure({ figure }: FoundFigure, href: string): FrontFigure {
	const { value, change } = figure;
	const period = figure.period === null ? '' : periodWords(figure.period);
	return {
		indicator: phrasesOf(`${period}${indicatorWords(figure)}`),
		number: value === null ? [] : phrasesOf(amountWords(value)),
		change: change === null ? [] : phrasesOf(changeWords(change)),
		href,
	};
}
