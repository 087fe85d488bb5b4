/** The twin of an edition's page of figures: one under the other, without charts. */
import type { ElderRow, Way } from '../../view/elder.ts';
import type { ElderFrame } from '../../view/frame.ts';
import type { FigureRow } from '../../view/figures.ts';
import { figuresView } from '../figures/figures-view.ts';
import type { EditionOf } from '../newsroom.ts';
import { headlineOf } from '../../typesetting/headline.ts';
import { url } from '../url.ts';
import { sourceOf } from './source.ts';
import { elderFrame } from './elder-frame.ts';
import { homeWay, plainWay } from './ways-on.ts';

export type ElderFigures = {
	frame: ElderFrame;
	source: string;
	title: string;
	count: string;
	pieces: { title: string; rows: ElderRow[] }[];
	ways: Way[];
};

export async function elderFigures(entry: EditionOf): Promise<ElderFigures> {
	const { frame, folio, title, count, pieces, edition } = await figuresView(entry);
	return {
		frame: elderFrame(frame, url.figures(entry.id), '一期报上的数字'),
		source: sourceOf(folio),
		title,
		count,
		pieces: pieces.map(({ piece, rows }) => ({ title: piece.label, rows: rows.map(figureRow) })),
		ways: [plainWay('看这一期', url.elder(edition.href)), homeWay],
	};
}

function figureRow({ indicator, href, note, value, change }: FigureRow): ElderRow {
	const said = [value?.words ?? '', change === null ? '' : change.verb + change.words].filter((words) => words !== '');
	return { phrases: headlineOf(`${indicator}：${said.join('，')}`).phrases, href: url.elder(href), note };
}
