/** 数字: the page of an edition's figures. */
import { baseOf } from '../../newspaper/fields/figure/units.ts';
import { sizeOf, statedBy } from '../../newspaper/fields/figure/compare.ts';
import { editionName } from '../../newspaper/model/edition-name.ts';
import type { FigureCell, FigureRow, PieceFigures } from '../../view/figures.ts';
import type { Folio } from '../../view/folio.ts';
import type { Frame } from '../../view/frame.ts';
import type { Link } from '../../view/link.ts';
import { folioOf } from '../folio.ts';
import { frame } from '../frame.ts';
import type { EditionOf } from '../newsroom.ts';
import { twinOf } from '../recent.ts';
import { url } from '../url.ts';
import { chartsOf } from './charts.ts';
import { figuresOfEdition } from './edition-figures.ts';
import type { FiguredPiece, FoundFigure } from './edition-figures.ts';
import {
	amountWords,
	changeVerb,
	indicatorWords,
	noteWords,
	streakWords,
} from '../../newspaper/fields/figure/figure-words.ts';

export type FiguresView = {
	frame: Frame;
	folio: Folio;
	title: string;
	/** 32个数字. */
	count: string;
	pieces: PieceFigures[];
	edition: Link;
};

/** What is said wherever figures are shown. */
export const unchecked = '据原文提取，未经核对';

export async function figuresView(entry: EditionOf): Promise<FiguresView> {
	const figured = await figuresOfEdition(entry);
	const path = url.figures(entry.id);
	return {
		frame: await frame({
			title: `数字：${editionName(entry.data)}`,
			description: `这一期报上的数字，${unchecked}。`,
			path,
			elder: await twinOf(entry.id, path),
		}),
		folio: folioOf(entry),
		title: '这一期的数字',
		count: `${countOf(figured)}项，${unchecked}。点指标看原文。`,
		pieces: figured.map(pieceFigures),
		edition: { label: editionName(entry.data), href: url.edition(entry.id) },
	};
}

/** @returns 这一期的数字（32项）, to the page; null if the edition states none */
export async function figuresLink(entry: EditionOf): Promise<Link | null> {
	const count = countOf(await figuresOfEdition(entry));
	return count === 0 ? null : { label: `这一期的数字（${count}项）`, href: url.figures(entry.id) };
}

function countOf(figured: readonly FiguredPiece[]): number {
	return figured.reduce((sum, { found }) => sum + found.length, 0);
}

function pieceFigures({ piece, found }: FiguredPiece, n: number): PieceFigures {
	const id = `piece-${n + 1}`;
	return {
		id,
		piece: { label: piece.data.title, href: url.piece(piece.id) },
		charts: chartsOf(
			id,
			found.map(({ figure }) => figure),
		),
		rows: found.map((one) => rowOf(one, url.piece(piece.id))),
	};
}

/** The address of the sentence that states a figure. */
export function figureHref({ paragraph }: FoundFigure, piece: string): string {
	return url.anchor(piece, paragraph);
}

function rowOf(found: FoundFigure, piece: string): FigureRow {
	const { figure } = found;
	const stated = new Map(statedBy(figure).map((one) => [one.part, one]));
	const cell = (part: 'value' | 'change', words: string): FigureCell => {
		const one = stated.get(part);
		return {
			words,
			unit: one === undefined ? '' : baseOf(one.amount.unit).unit,
			size: one === undefined ? 0 : sizeOf(one),
		};
	};
	const { value, change, streak } = figure;
	const values = [value === null ? '' : amountWords(value), streak === null ? '' : streakWords(streak)];
	const words = values.filter((one) => one !== '').join('，');
	return {
		indicator: indicatorWords(figure),
		href: figureHref(found, piece),
		note: noteWords(figure),
		value: words === '' ? null : cell('value', words),
		change: change === null ? null : { ...cell('change', amountWords(change)), verb: changeVerb(change) },
	};
}
