/** 图片: the photos of a page, and where each is shown. */
import type { PhotoCard } from '../../view/photo-card.ts';
import { newsroom } from '../newsroom.ts';
import type { PageOf, PhotoOf } from '../newsroom.ts';
import { shownPicture } from '../text/shown-picture.ts';
import { url } from '../url.ts';

/** A photo with a caption of its own has a page of its own; without one it is shown only in its piece or on its page. */
export function hasPage({ data }: PhotoOf): boolean {
	return data.photo.caption !== null;
}

export function photoHref({ data }: PhotoOf): string {
	if (data.photo.caption !== null) return url.photo(data.edition.id, data.slug);
	if (data.brief !== null) return url.piece(data.brief.id);
	return url.anchor(data.report === null ? url.page(data.page.id) : url.piece(data.report.id), data.photo.id);
}

export async function photoCard(photo: PhotoOf): Promise<PhotoCard> {
	const { title, photo: printed, image, brief } = photo.data;
	return {
		title,
		credit: printed.credit?.text ?? null,
		href: photoHref(photo),
		image: image === null ? null : await shownPicture(image),
		news: brief !== null && printed.caption === null,
	};
}

/** A page's photos in print order. */
export async function photosOf({ data }: PageOf): Promise<PhotoOf[]> {
	const { photo } = await newsroom();
	return data.photos
		.flatMap(({ id }) => photo.get(id) ?? [])
		.toSorted((a, b) => a.data.photo.number - b.data.photo.number);
}
