/** 今天的报: the newest edition, its pages, and what a reader does with it. */
import type { EditionRow } from '../../archive/reading.ts';
import { callInPage, inPageScript } from '../../in-page.ts';
import { readyToday } from '../../reader/today/ready-today.ts';
import { sinceLastVisit } from '../../reader/today/since-last-visit.ts';
import type { PageStamp, Today } from '../../view/today.ts';
import { publicationOf } from '../days.ts';
import { nameBeside } from '../edition-row.ts';
import { pageLabel } from '../folio.ts';
import { lookupOn } from '../lookup.ts';
import { layPage } from '../map/lay-page.ts';
import { sketchOf } from '../map/page-sketch.ts';
import { newsroom } from '../newsroom.ts';
import type { EditionOf, PageOf, PieceOf } from '../newsroom.ts';
import { thumbnail } from '../text/shown-picture.ts';
import { url } from '../url.ts';
import { editionHeading } from './edition-heading.ts';
import { piecesOfPages } from './pieces.ts';
import { printOrder } from './print-order.ts';

/** How many pages are shown; the others are in the edition. */
const mostPages = 12;

/** How many editions a reader who comes back is told of. */
export const mostCame = 20;

/** @param came the newest editions, this one first */
export async function todayOf(edition: EditionOf, came: readonly EditionRow[]): Promise<Today> {
	const before = came[1];
	const [{ page, site }, pieces] = await Promise.all([newsroom(), piecesOfPages()]);
	const pages = edition.data.pages.flatMap(({ id }) => page.get(id) ?? []);
	const piecesOn = ({ id }: PageOf): PieceOf[] => pieces.get(id) ?? [];
	const about = editionHeading({
		...edition.data,
		pages: pages.length,
		pieces: pages.flatMap(piecesOn).length,
	});
	const whole = url.edition(edition.id);
	const first = pages.find((one) => piecesOn(one).length > 0);
	return {
		...about,
		whole,
		listen:
			first === undefined
				? null
				: {
						href: url.listen(url.page(first.id)),
						label: '听这一期',
						programme: url.programme(edition.id),
						start: null,
					},
		pages: await Promise.all(pages.slice(0, mostPages).map((one) => stampOf(one, piecesOn(one)))),
		morePages: pages.length <= mostPages ? null : { label: `全部${pages.length}版`, href: whole },
		previous: before === undefined ? null : previousOf(before, about.published),
		script: scriptFor(site.time_zone, site.offline ? came : []),
	};
}

function previousOf(row: EditionRow, newest: string | null): Today['previous'] {
	return { label: nameBeside(row, newest), href: row.href, published: publicationOf(row.day) };
}

/** @param came none of a site that phones are not to keep */
function scriptFor(timeZone: string, came: readonly EditionRow[]): Today['script'] {
	const told = came.map(({ id, pieces }) => [id, pieces] as const);
	const since = told.length === 0 ? [] : [callInPage(sinceLastVisit, told, mostCame)];
	return inPageScript(callInPage(readyToday, timeZone), ...since);
}

async function stampOf(page: PageOf, pieces: readonly PieceOf[]): Promise<PageStamp> {
	const { id, data } = page;
	const shown = { label: pageLabel(page), name: data.name.split(/(?<=·)/u), href: url.page(id) };
	if (data.image !== null) return { ...shown, image: await thumbnail(data.image), sketch: null };
	const lookup = await lookupOn(id);
	const runs = printOrder(pieces, (piece) => piece.data.article, data.items);
	const laid = layPage(runs, (photo) => lookup.photo(photo).href);
	return { ...shown, image: null, sketch: laid === null ? null : sketchOf(laid) };
}
