/** A report or a brief on a page of its own. */
import type { ShownPart } from '../../view/block.ts';
import type { ContentsEntry } from '../../view/contents.ts';
import type { EndSection } from '../../view/ends.ts';
import type { Folio } from '../../view/folio.ts';
import type { Frame } from '../../view/frame.ts';
import type { Gloss } from '../../view/gloss.ts';
import type { Headline, Phrase } from '../../view/headline.ts';
import type { Indexed } from '../../view/indexed.ts';
import type { Listen } from '../../view/listen.ts';
import type { Link, Turns } from '../../view/link.ts';
import type { Mend, Mended } from '../../view/mend.ts';
import { correctionsOf } from '../../newspaper/model/corrections-of.ts';
import { contentsOf } from './contents.ts';
import { endsOf } from './ends.ts';
import { descriptionOf } from '../text/opening.ts';
import { facetsOf } from '../text/facets.ts';
import { folioOf, indexed, numberLabel, pageLabel } from '../folio.ts';
import { frame } from '../frame.ts';
import { citationOf } from '../../reader/share/citation.ts';
import { qrPath } from '../../reader/share/qr-path.ts';
import type { QrPath } from '../../reader/share/qr-path.ts';
import { plainDay } from '../../newspaper/model/day-words.ts';
import { headlineOf, phrasesOf } from '../../typesetting/headline.ts';
import { lookupOn } from '../lookup.ts';
import { noTurns, turnsOf } from '../neighbours.ts';
import { listedPlaces } from '../names/listed-places.ts';
import { newsroom } from '../newsroom.ts';
import type { PageOf, PieceOf } from '../newsroom.ts';
import { noticeType } from './notice.ts';
import type { NoticeType } from './notice.ts';
import { once } from '../once.ts';
import { hasOwnPreview, previewOf } from '../files/preview.ts';
import { listedTerms } from '../names/listed-terms.ts';
import { pieceData } from './piece-data.ts';
import { kindOf, piecesOfPages } from './pieces.ts';
import { readingTime } from './reading-time.ts';
import { markTerms } from '../text/mark-terms.ts';
import { mendOf, mendsIn } from '../text/mends.ts';
import { shownParts } from '../text/shown-block.ts';
import { twinOf } from '../recent.ts';
import { textLength } from './text-length.ts';
import { url } from '../url.ts';

export type PieceView = {
	frame: Frame;
	folio: Folio;
	/** 报道, 简讯 or 图片新闻. */
	label: string;
	indexed: Indexed;
	kicker: readonly Phrase[] | null;
	headline: Headline;
	deck: readonly Phrase[] | null;
	/** 更正: of the kicker, the headline and the deck. */
	mended: Record<'kicker' | 'headline' | 'deck', Mended['mends']>;
	/** All corrections, in reading order, and what says that there are some; empty and null for most pieces. */
	mends: Mend[];
	mendWay: Link | null;
	contents: ContentsEntry[];
	parts: ShownPart[];
	/** The terms that are marked in its text. */
	glosses: Gloss[];
	turns: Turns;
	/** What one may read next besides. */
	ends: EndSection[];
	listen: Listen;
	/** How long it takes to read; null for what is read in less than a minute. */
	readingTime: string | null;
	/** Whether it is so long that a reader may lose their place in it. */
	isLong: boolean;
	/** Where it was printed: in one line, and as the paper and the rest; and its full address. */
	source: { citation: string; address: string; newspaper: string; printed: string };
	/** The sheet a brief is printed as; null for what prints as an ordinary article. */
	notice: { type: NoticeType; qr: QrPath } | null;
	data: string;
};

/** A phone shows some 400 characters at a time. */
const longFrom = 900;

export async function pieceView(entry: PieceOf): Promise<PieceView> {
	const { id, data } = entry;
	const { article, title, edition, page } = data;
	const [all, turns, lookup, listed, terms] = await Promise.all([
		newsroom(),
		pieceTurns(),
		lookupOn(page.id),
		listedPlaces(),
		listedTerms(),
	]);
	const [itsEdition, itsPage] = [all.edition.get(edition.id), all.page.get(page.id)];
	if (itsEdition === undefined || itsPage === undefined) throw new Error(`${id} stands on no page`);
	const path = url.piece(id);
	const itsTurns = turns.get(path) ?? noTurns;
	const description = descriptionOf(article) || title;
	const [elder, preview, own] = await Promise.all([twinOf(edition.id, path), previewOf(entry), hasOwnPreview(entry)]);
	const itsFrame = await frame({ title, description, path, elder, preview, data: url.data(path, 'article') });
	const address = itsFrame.canonical ?? path;
	const { newspaper, published } = itsEdition.data;
	const day = published === null ? null : plainDay(published);
	const pages = pagesOf(article, itsPage);
	const length = textLength(article);
	const mends = correctionsOf(article).map((one) => mendOf(one, null));
	const type = noticeType(article, title, (photo) => lookup.photo(photo).image !== null);
	return {
		frame: mends.length === 0 ? itsFrame : { ...itsFrame, corrected: true },
		folio: folioOf(itsEdition, itsPage),
		label: kindOf({ article }),
		indexed: indexed(article.kind === 'report' ? '报道' : '简讯', itsEdition, facetsOf(article, listed)),
		kicker: article.kicker === null ? null : phrasesOf(article.kicker.text),
		headline: headlineOf(title),
		deck: article.deck === null ? null : phrasesOf(article.deck.text),
		mended: {
			kicker: mendsIn([article.kicker], null).mends,
			headline: mendsIn([article.headline], null).mends,
			deck: mendsIn([article.deck], null).mends,
		},
		mends,
		mendWay: mends.length === 0 ? null : { label: `这一篇有${mends.length}处更正`, href: '#corrections' },
		contents: contentsOf(article),
		...markTerms(shownParts(article, lookup, { top: 2, anchored: true }), terms),
		turns: itsTurns,
		ends: await endsOf(entry, itsTurns),
		listen: { label: '听报', programme: url.programme(edition.id), start: null },
		readingTime: readingTime(length),
		isLong: length >= longFrom,
		source: {
			citation: citationOf({
				newspaper,
				published: day,
				page: pages,
				title,
			}),
			address,
			newspaper,
			printed: day === null ? pages : `${day}　${pages}`,
		},
		notice: type === null ? null : { type, qr: qrPath(address) },
		data: await pieceData(entry, { edition: itsEdition, page: itsPage }, lookup, own ? preview : null),
	};
}

/** 第1版, or 第1版、第3版 of a piece that goes on there. */
function pagesOf({ parts }: PieceOf['data']['article'], first: PageOf): string {
	const others = parts.flatMap(({ elsewhere }) => (elsewhere === undefined ? [] : [numberLabel(elsewhere.number)]));
	return [...new Set([pageLabel(first), ...others])].join('、');
}

/** Pieces follow one another through their edition, page after page. */
const pieceTurns = once(async () => {
	const [{ editions }, pieces] = await Promise.all([newsroom(), piecesOfPages()]);
	return new Map(
		editions.flatMap(({ data }) => {
			const inPrint = data.pages.flatMap(({ id }) => pieces.get(id) ?? []);
			return [...turnsOf(inPrint.map(({ id, data: { title } }) => ({ label: title, href: url.piece(id) })))];
		}),
	);
});
