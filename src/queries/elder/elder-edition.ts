/** The twin of an edition's page: its pieces by their headlines alone. */
import type { ElderRow, Way } from '../../view/elder.ts';
import type { ElderFrame } from '../../view/frame.ts';
import type { Phrase } from '../../view/headline.ts';
import type { Listen } from '../../view/listen.ts';
import type { PieceCard } from '../../view/piece-card.ts';
import { editionView } from '../pages/edition-view.ts';
import type { Continued } from '../pages/edition-view.ts';
import type { KeptAs } from '../pages/kept-as.ts';
import { headlineOf } from '../../typesetting/headline.ts';
import type { EditionOf } from '../newsroom.ts';
import { url } from '../url.ts';
import { elderFrame } from './elder-frame.ts';
import { sourceOf } from './source.ts';
import { homeWay, plainWay } from './ways-on.ts';

export type ElderEdition = {
	frame: ElderFrame;
	source: string;
	/** The title, with the places where a line may end. */
	phrases: readonly Phrase[];
	pages: { label: string; name: string; rows: ElderRow[]; whole: Way }[];
	kept: KeptAs;
	listen: Listen | null;
	ways: Way[];
};

/**
 * Without links to its neighbours: this page must not change when one of them loses its twin. The list of editions has
 * both.
 */
export async function elderEdition(entry: EditionOf): Promise<ElderEdition> {
	const { frame, folio, phrases, pages, kept, listen, figures } = await editionView(entry);
	return {
		frame: elderFrame(frame, url.edition(entry.id), `一期报纸，共${pages.length}版`),
		source: sourceOf(folio),
		phrases,
		pages: pages.map(({ label, name, href, pieces, continued }) => ({
			label,
			name,
			rows: [...pieces.map(pieceRow), ...continued.map(continuedRow)],
			whole: plainWay(`照报纸原样读${label}`, url.elder(href)),
		})),
		kept,
		listen,
		ways: [
			...(figures === null ? [] : [plainWay(figures.label, url.elder(figures.href))]),
			plainWay('看别的日期的报纸', url.elderList('editions')),
			homeWay,
		],
	};
}

/** The rest of a piece that began on another page. */
function continuedRow({ from, title, href }: Continued): ElderRow {
	return { phrases: headlineOf(title).phrases, href: url.elder(href), note: from };
}

/** A piece by its headline. */
export function pieceRow({ headline, href }: Pick<PieceCard, 'headline' | 'href'>): ElderRow {
	return { phrases: headline.phrases, href: url.elder(href), note: '' };
}
