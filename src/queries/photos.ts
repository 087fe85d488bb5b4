/** 图片: every photo of the site, and where it is shown. */
import type { ImageMetadata } from 'astro';
import { newsroom } from './newsroom.ts';
import type { PhotoOf } from './newsroom.ts';
import { once } from './once.ts';
import { url } from './url.ts';

export type PhotoCard = {
	title: string;
	credit: string | null;
	href: string;
	image: ImageMetadata | null;
	/** 图片新闻 where the photo tells a brief. */
	news: boolean;
};

/** A photo with a caption of its own has a page of its own; without one it is shown where it stands. */
export function hasPage({ data }: PhotoOf): boolean {
	return data.photo.caption !== null;
}

export function photoHref({ data }: PhotoOf): string {
	if (data.photo.caption !== null) return url.photo(data.edition.id, data.slug);
	if (data.brief !== null) return url.piece(data.brief.id);
	return url.anchor(data.report === null ? url.page(data.page.id) : url.piece(data.report.id), data.photo.id);
}

export function photoCard(photo: PhotoOf): PhotoCard {
	const { title, photo: printed, image, brief } = photo.data;
	return {
		title,
		credit: printed.credit?.text ?? null,
		href: photoHref(photo),
		image,
		news: brief !== null && printed.caption === null,
	};
}

/** The newest edition's first, and in an edition in print order. */
export const photos: () => Promise<PhotoOf[]> = once(async () => {
	const { pages, photo } = await newsroom();
	return pages.flatMap(({ data }) =>
		data.photos.flatMap(({ id }) => photo.get(id) ?? []).toSorted((a, b) => a.data.photo.number - b.data.photo.number),
	);
});
