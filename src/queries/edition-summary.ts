/** An edition's entries → all that other pages of the site show of it. */
import type { EditionSummary, Passage } from '../archive/edition-summary.ts';
import type { Person } from '../newspaper/model.ts';
import { volumeOf } from '../newspaper/model/volume.ts';
import { dayOf } from './days.ts';
import { figuresOfEdition } from './figures/edition-figures.ts';
import { capacityOf } from './names/capacity.ts';
import { guidesOf } from './names/guides-of.ts';
import { listedPlaces } from './names/listed-places.ts';
import type { ListedPlaces } from './names/listed-places.ts';
import { listedTerms } from './names/listed-terms.ts';
import { namedIn, namedUnderPhoto, passages, placesOfArticle } from './names/named-passages.ts';
import type { Named, Search } from './names/named-passages.ts';
import { newsroom } from './newsroom.ts';
import type { EditionOf, PhotoOf, PieceOf } from './newsroom.ts';
import { personSlug } from './names/people.ts';
import { hasPage, photoCard, photoHref, photosOf } from './pages/photos.ts';
import { kindOf, piecesOfPages } from './pages/pieces.ts';
import { placeSlug } from './names/places.ts';
import { termSlug } from './names/terms.ts';
import { url } from './url.ts';

type Work = EditionSummary['works'][number];
/** What names somebody or someplace, before its work has its place in the summary. */
type Of<Row> = Omit<Row, 'work'> & { work: Work };
type Mention = Of<EditionSummary['mentions'][number]>;
type OfName = Of<EditionSummary['places'][number]>;

export async function summaryOf(edition: EditionOf): Promise<EditionSummary> {
	const [{ site, page }, pieces, listed, explained] = await Promise.all([
		newsroom(),
		piecesOfPages(),
		listedPlaces(),
		listedTerms(),
	]);
	const { id, data } = edition;
	const figured = await figuresOfEdition(edition);
	const pages = data.pages.flatMap((reference) => page.get(reference.id) ?? []);
	const ofPages = await Promise.all(
		pages.map(async (one) => ({ page: one, pieces: pieces.get(one.id) ?? [], photos: await photosOf(one) })),
	);
	const [ofPieces, photos] = [ofPages.flatMap((one) => one.pieces), ofPages.flatMap((one) => one.photos)];
	const mentions = ofPages.flatMap((one) => mentionsOn(one.pieces, one.photos, data.newspaper));
	const places = [
		...ofPieces.flatMap((piece) => placesOf(piece, listed)),
		...photos.flatMap((photo) => namedUnderLone(photo, { find: listed.find, passages: passages.place }, placeSlug)),
	];
	const ofTerms = { find: explained.find, passages: passages.term };
	const terms = [
		...ofPieces.flatMap((piece) =>
			namedIn(piece.data.article, ofTerms).map((one) => ofName(one, termSlug, pieceWork(piece))),
		),
		...photos.flatMap((photo) => namedUnderLone(photo, ofTerms, termSlug)),
	];
	const works = new Map([...mentions, ...places, ...terms].map(({ work }) => [work.href, work]));
	const place = new Map([...works.keys()].map((href, index) => [href, index]));
	const placed = <Row extends { work: Work }>(row: Row) => ({ ...row, work: place.get(row.work.href) ?? 0 });
	const day = dayOf(data);
	return {
		id,
		volume: volumeOf(day?.iso ?? null, site.volumes),
		newspaper: data.newspaper,
		title: data.title,
		href: url.edition(id),
		day,
		pages: data.pages.length,
		pieces: ofPieces.length,
		works: [...works.values()],
		mentions: mentions.map(placed),
		places: places.map(placed),
		terms: terms.map(placed),
		guides: await guidesOf(edition, pages, ofPieces),
		photos: await Promise.all(photos.map(photoCard)),
		addresses: [
			url.edition(id),
			...(figured.length === 0 ? [] : [url.figures(id)]),
			...pages.map((one) => url.page(one.id)),
			...ofPieces.map((piece) => url.piece(piece.id)),
			...photos.filter(hasPage).map(photoHref),
		],
	};
}

/** A photographer is named for the photo rather than for the article it stands in. */
function mentionsOn(pieces: readonly PieceOf[], photos: readonly PhotoOf[], newspaper: string): Mention[] {
	const credited = new Set(photos.flatMap((photo) => photo.data.photo.contributors.map(creditKey(pieceIdOf(photo)))));
	return [
		...pieces.flatMap((piece) => {
			const key = creditKey(piece.id);
			const named = piece.data.article.contributors.filter((contributor) => !credited.has(key(contributor)));
			return named.map((contributor) => mentionOf(contributor, pieceWork(piece), newspaper));
		}),
		...photos.flatMap((photo) =>
			photo.data.photo.contributors.map((contributor) => mentionOf(contributor, photoWork(photo), newspaper)),
		),
	];
}

function mentionOf(person: Person, work: Work, newspaper: string): Mention {
	const { name, act } = person;
	return { name, slug: personSlug(name), act, capacity: capacityOf(person, newspaper), work };
}

/** The places that a piece names, and the one that its dateline says it is from. */
function placesOf(piece: PieceOf, listed: ListedPlaces): OfName[] {
	return placesOfArticle(piece.data.article, listed).map((one) => ofName(one, placeSlug, pieceWork(piece)));
}

/** A piece's photos are read with it; one of the page itself stands alone. */
function namedUnderLone(photo: PhotoOf, search: Search, slugOf: (name: string) => string): OfName[] {
	if (pieceIdOf(photo) !== '') return [];
	// Its page has the caption, and nothing else that could be led to.
	const whole = (passages: readonly Passage[]) => passages.map(({ segments }) => ({ id: null, segments }));
	return namedUnderPhoto(photo.data.photo, search).map((one) =>
		ofName({ ...one, passages: whole(one.passages) }, slugOf, photoWork(photo)),
	);
}

function ofName(named: Named, slugOf: (name: string) => string, work: Work): OfName {
	return { ...named, slug: slugOf(named.name), work };
}

function pieceWork({ id, data }: PieceOf): Work {
	return { title: data.title, href: url.piece(id), kind: kindOf(data) };
}

function photoWork(photo: PhotoOf): Work {
	return { title: photo.data.title, href: photoHref(photo), kind: '图片' };
}

function pieceIdOf({ data }: PhotoOf): string {
	return (data.report ?? data.brief)?.id ?? '';
}

const creditKey =
	(piece: string) =>
	({ name, act }: Person): string =>
		[piece, name, act].join(' ');
