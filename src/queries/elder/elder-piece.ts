/** The twin of a report or a brief: all of its text, without links but for the terms that are explained on it, so that no
 * finger is led away by mistake. */
import type { ShownPart } from '../../view/block.ts';
import type { ElderRow, Way } from '../../view/elder.ts';
import type { EndEntry } from '../../view/ends.ts';
import type { ElderFrame } from '../../view/frame.ts';
import type { Gloss } from '../../view/gloss.ts';
import type { Listen } from '../../view/listen.ts';
import type { Headline, Phrase } from '../../view/headline.ts';
import type { PieceOf } from '../newsroom.ts';
import { pieceView } from '../pages/piece-view.ts';
import type { PieceView } from '../pages/piece-view.ts';
import { url } from '../url.ts';
import { elderFrame } from './elder-frame.ts';
import { sourceOf } from './source.ts';
import { piecePlaces } from './piece-places.ts';
import { homeWay, plainWay, turnWays } from './ways-on.ts';

export type ElderPiece = {
	frame: ElderFrame;
	source: string;
	/** Where it was printed, for who passes it on. */
	shared: PieceView['source'];
	kicker: readonly Phrase[] | null;
	headline: Headline;
	deck: readonly Phrase[] | null;
	parts: ShownPart[];
	glosses: Gloss[];
	ends: { label: string; rows: ElderRow[] }[];
	listen: Listen;
	ways: Way[];
};

export async function elderPiece(entry: PieceOf): Promise<ElderPiece> {
	const { frame, folio, source, kicker, headline, deck, parts, glosses, turns, ends, listen } = await pieceView(entry);
	const place = (await piecePlaces()).get(entry.id) ?? '';
	return {
		frame: elderFrame(frame, url.piece(entry.id), place),
		source: sourceOf(folio),
		shared: source,
		kicker,
		headline,
		deck,
		parts,
		glosses,
		ends: ends.map(({ label, entries }) => ({ label, rows: entries.map(endRow) })),
		listen: { ...listen, label: '听这一篇', start: url.piece(entry.id) },
		ways: [...turnWays(turns, '篇'), plainWay('回到这一期', url.elder(folio.edition.href)), homeWay],
	};
}

/** An older piece may lose its twin while this page stays as it is: it opens in ordinary form, which is large here too. */
function endRow({ phrases, href, note, words, older }: EndEntry): ElderRow {
	const said = [note, words].filter((one) => one !== '').join('，');
	return { phrases, href: older ? href : url.elder(href), note: said };
}
