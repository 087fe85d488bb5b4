/** A printed page, whole and in print order. */
import { correctionsOfItem } from '../../newspaper/model/corrections-of.ts';
import { editionName } from '../../newspaper/model/edition-name.ts';
import type { Folio } from '../../view/folio.ts';
import type { Frame } from '../../view/frame.ts';
import type { Headline } from '../../view/headline.ts';
import type { Listen } from '../../view/listen.ts';
import type { Link, Turns } from '../../view/link.ts';
import type { Mend } from '../../view/mend.ts';
import type { Facsimile } from '../../view/page-image.ts';
import type { PageRun } from '../../view/page-run.ts';
import { regionLinks } from '../map/facsimile.ts';
import { folioOf, pageLabel } from '../folio.ts';
import { frame } from '../frame.ts';
import { headlineOf, phrasesOf } from '../../typesetting/headline.ts';
import { lookupOn } from '../lookup.ts';
import { noTurns, turnsOf } from '../neighbours.ts';
import { newsroom } from '../newsroom.ts';
import type { EditionOf, PageOf, PieceOf } from '../newsroom.ts';
import { once } from '../once.ts';
import { pageMap } from '../map/page-map.ts';
import type { PageMap } from '../map/page-map.ts';
import { pageRuns } from './page-runs.ts';
import type { PrintRun } from './print-order.ts';
import { twinOf } from '../recent.ts';
import { correctionsWay } from './corrections-way.ts';
import { mendOf, mendsIn } from '../text/mends.ts';
import { photoOfPage, shownNote, shownParts } from '../text/shown-block.ts';
import type { Lookup } from '../text/shown-block.ts';
import { url } from '../url.ts';

export type PageView = {
	frame: Frame;
	folio: Folio;
	label: string;
	name: Headline;
	/** The page as it was printed; null without an image of it. */
	facsimile: Facsimile | null;
	/** Drawn if there is no facsimile; null if there is one, and for a page without articles to open. */
	map: PageMap | null;
	runs: PageRun[];
	/** What the reader is told if some text found no place; null if all did. */
	note: string | null;
	/** 更正: in what belongs to the page itself. */
	mends: Mend[];
	/** To all corrections, if there are some on this page; else null. */
	mendWay: Link | null;
	turns: Turns;
	listen: Listen;
};

/** Diagnostics of text that no article claimed: it is shown at its place in print. */
const placeless = new Set(['banner-without-article', 'unplaced-text']);

export async function pageView({ id, data }: PageOf): Promise<PageView> {
	const [{ edition, page, piece }, turns, lookup] = await Promise.all([newsroom(), pageTurns(), lookupOn(id)]);
	const [entry, itsEdition] = [page.get(id), edition.get(data.edition.id)];
	if (entry === undefined || itsEdition === undefined) throw new Error(`no page ${id}`);
	const { runs, pieces } = await pageRuns(entry);
	const show = runShower(pieces, lookup);
	const path = url.page(id);
	const { image } = data;
	const label = pageLabel(entry);
	const mendWay = correctionsWay(itsEdition, data.number);
	const alone = new Set(data.diagnostics.filter(({ code }) => placeless.has(code)).map(({ line }) => line));
	return {
		frame: {
			...(await frame({
				title: `${label} ${data.name}`,
				description: `${itsEdition.data.newspaper} ${editionName(itsEdition.data)} ${label}，按报纸原来的次序排列。`,
				path,
				elder: await twinOf(data.edition.id, path),
				data: url.data(path, 'page'),
			})),
			...(mendWay === null ? {} : { corrected: true }),
		},
		folio: { ...folioOf(itsEdition, entry), page: null, edition: editionLink(itsEdition) },
		label,
		name: headlineOf(data.name),
		facsimile: image === null ? null : { image, alt: `${label}版面图`, regions: regionLinks(data.regions, piece) },
		map: image !== null ? null : pageMap(runs, (photo) => lookup.photo(photo).href),
		runs: runs.map(show),
		note: alone.size === 0 ? null : `这一版有${alone.size}处文字没有找到所属的文章，照原样排在原来的位置。`,
		mends: data.items.flatMap(correctionsOfItem).map((one) => mendOf(one, null)),
		mendWay,
		turns: turns.get(path) ?? noTurns,
		listen: { label: '听这一版', programme: url.programme(data.edition.id), start: null },
	};
}

/** Pages follow one another within their edition. */
const pageTurns = once(async () => {
	const { editions, page } = await newsroom();
	return new Map(editions.flatMap((edition) => [...turnsOf(pageLinks(edition, page))]));
});

function pageLinks({ data }: EditionOf, page: ReadonlyMap<string, PageOf>) {
	return data.pages
		.flatMap(({ id }) => page.get(id) ?? [])
		.map((one) => ({ label: `${pageLabel(one)} ${one.data.name}`, href: url.page(one.id) }));
}

function runShower(pieces: readonly PieceOf[], lookup: Lookup) {
	const parts = new Map(
		pieces.map((piece) => [
			piece.id,
			shownParts(piece.data.article, lookup, { anchored: false, top: 3, piece: url.piece(piece.id) }),
		]),
	);
	return (run: PrintRun<PieceOf>): PageRun => {
		if (run.kind === 'part') {
			const { id, data } = run.piece;
			const part = parts.get(id)?.[run.part];
			if (part === undefined) throw new Error(`${id} has no part ${run.part}`);
			const href = url.piece(id);
			if (run.part > 0) {
				const anchor = data.article.parts[run.part]?.id ?? '';
				return { kind: 'continued', href: url.anchor(href, anchor), title: data.title, part };
			}
			const { kicker, headline, deck } = data.article;
			return {
				kind: 'article',
				href,
				kicker: kicker === null ? null : phrasesOf(kicker.text),
				title: data.title,
				headline: headline === null ? null : headlineOf(headline.text),
				deck: deck === null ? null : phrasesOf(deck.text),
				...mendsIn([kicker, headline, deck], href),
				part,
			};
		}
		const { item } = run;
		switch (item.kind) {
			case 'banner':
			case 'furniture':
				return { kind: item.kind, text: item.text, ...mendsIn([item], null) };
			case 'editor-note':
				return { kind: 'editor-note', paragraphs: item.paragraphs.map((paragraph) => shownNote(paragraph, null)) };
			case 'photo':
				return { kind: 'photo', photo: photoOfPage(item, lookup) };
		}
	};
}

/** To the edition; called 这一期 if its name is the day, which stands beside it. */
function editionLink({ id, data }: EditionOf): Folio['edition'] {
	return { title: editionName(data) === data.title ? data.title : '这一期', href: url.edition(id) };
}
