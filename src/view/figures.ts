/** 数字: the figures of an edition as its page shows them. */
import type { Phrase } from './headline.ts';
import type { Link } from './link.ts';

/** A number in a cell, as words, and what the column is sorted by: first its unit, then its size. */
export type FigureCell = { words: string; unit: string; size: number };

export type FigureRow = {
	indicator: string;
	/** The sentence that states it, in its piece. */
	href: string;
	/** 2023年, 目标; '' if there is nothing to say. */
	note: string;
	value: FigureCell | null;
	/** `verb` stands before its words: 同比增长. */
	change: (FigureCell & { verb: string }) | null;
};

/** A bar of a chart; lengths in percent of the chart's width, heights in em. */
export type Bar = {
	/** The indicator or the year, broken into lines. */
	lines: { words: string; y: number }[];
	/** Its number as printed. */
	number: { words: string; y: number };
	x: number;
	y: number;
	width: number;
	/** Drawn open: a target. */
	isTarget: boolean;
};

/** A chart, drawn when the site is built. */
export type FigureChart = {
	id: string;
	title: string;
	/** All of it in words. */
	description: string;
	/** In em. */
	height: number;
	/** Where zero is, in percent of the width. */
	zero: number;
	bars: Bar[];
};

/** A piece's figures. */
export type PieceFigures = { id: string; piece: Link; charts: FigureChart[]; rows: FigureRow[] };

/** A figure on the front page; a line ends between its words, and not in a number and its unit. */
export type FrontFigure = {
	indicator: readonly Phrase[];
	number: readonly Phrase[];
	/** None if nothing is said of a change. */
	change: readonly Phrase[];
	href: string;
};
