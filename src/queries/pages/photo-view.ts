/** A photo on a page of its own: one that has a caption. */
import type { ImageMetadata } from 'astro';
import type { Folio } from '../../view/folio.ts';
import type { Frame } from '../../view/frame.ts';
import type { Indexed } from '../../view/indexed.ts';
import type { Link, Turns } from '../../view/link.ts';
import type { Segment } from '../../view/segment.ts';
import { namesOf } from '../text/facets.ts';
import { folioOf, indexed } from '../folio.ts';
import { frame } from '../frame.ts';
import { noTurns, turnsOf } from '../neighbours.ts';
import { newsroom } from '../newsroom.ts';
import type { PhotoOf } from '../newsroom.ts';
import { once } from '../once.ts';
import { listedPlaces } from '../names/listed-places.ts';
import { personHref } from '../names/people.ts';
import { namedUnderPhoto, passages } from '../names/named-passages.ts';
import { hasPage, photoHref, photosOf } from './photos.ts';
import { twinOf } from '../recent.ts';
import { linkNames } from '../text/segments.ts';
import { url } from '../url.ts';

export type PhotoView = {
	frame: Frame;
	folio: Folio;
	indexed: Indexed;
	caption: string;
	credit: Segment[];
	image: ImageMetadata | null;
	/** The report or brief it stands in; null for a photo of the page itself. */
	piece: Link | null;
	turns: Turns;
};

export async function photoView(entry: PhotoOf): Promise<PhotoView> {
	const { edition, page, report, brief, title, photo, image } = entry.data;
	const [all, turns, { find }] = await Promise.all([newsroom(), photoTurns(), listedPlaces()]);
	const itsEdition = all.edition.get(edition.id);
	if (itsEdition === undefined) throw new Error(`${entry.id} stands in no edition`);
	const path = photoHref(entry);
	const owner = all.piece.get((report ?? brief)?.id ?? '');
	return {
		frame: await frame({
			title,
			description: `图片：${title}${photo.credit?.text ?? ''}`,
			path,
			elder: await twinOf(edition.id, path),
		}),
		folio: folioOf(itsEdition, all.page.get(page.id) ?? null),
		indexed: indexed('图片', itsEdition, {
			place: namedUnderPhoto(photo, { find, passages: passages.place }).map(({ name }) => name),
			contributor: namesOf(photo.contributors),
		}),
		caption: title,
		credit: linkNames(photo.credit?.text ?? '', photo.contributors, personHref),
		image,
		piece: owner === undefined ? null : { label: owner.data.title, href: url.anchor(url.piece(owner.id), photo.id) },
		turns: turns.get(path) ?? noTurns,
	};
}

/** The photos of an edition that have a page follow one another. */
const photoTurns = once(async () => {
	const { pages } = await newsroom();
	const own = (await Promise.all(pages.map(photosOf))).flat().filter(hasPage);
	const byEdition = Map.groupBy(own, ({ data }) => data.edition.id);
	return new Map(
		[...byEdition.values()].flatMap((ofEdition) => [
			...turnsOf(ofEdition.map((photo) => ({ label: photo.data.title, href: photoHref(photo) }))),
		]),
	);
});
