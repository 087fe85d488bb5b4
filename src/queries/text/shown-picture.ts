/** An image file → what a picture element shows of it: smaller files for smaller screens, in current formats. */
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { ShownPicture } from '../../view/photo-card.ts';
import type { Thumbnail } from '../../view/today.ts';

/** In CSS pixels times the screen's density; none is wider than the image itself. */
const widths = [360, 720, 1080];
const widest = 1080;
const quality = 60;

/** What browsers without better formats get: one file for all screens, old as these are. */
const plain = { format: 'jpg', widest: 720 };
const better = ['avif', 'webp'] as const;

export async function shownPicture(image: ImageMetadata): Promise<ShownPicture> {
	const most = Math.min(image.width, widest);
	const fitting = [...widths.filter((width) => width < most), most];
	// Without a width the plain file would be as large as the photo came: 6 MB of a phone's.
	const [fallback, ...sources] = await Promise.all([
		plainPicture(image),
		...better.map((format) => getImage({ src: image, format, width: most, widths: fitting, quality })),
	]);
	return {
		sources: better.map((format, index) => ({
			type: `image/${format}`,
			srcset: sources[index]?.srcSet.attribute ?? '',
		})),
		src: fallback.src,
		width: image.width,
		height: image.height,
	};
}

/** @returns the file that browsers without better formats get */
export function plainPicture(image: ImageMetadata) {
	return getImage({ src: image, format: plain.format, width: Math.min(image.width, plain.widest), quality });
}

/** Enough for a stamp of 88 CSS pixels on most phones. */
const stampWidth = 240;

/** @param height what it is cut to; left out, it is as high as it came */
export async function thumbnail(image: ImageMetadata, height?: number): Promise<Thumbnail> {
	const width = Math.min(image.width, stampWidth);
	const cut = height === undefined ? {} : { height: Math.round((height * width) / stampWidth), fit: 'cover' };
	const { src } = await getImage({ src: image, format: 'webp', width, quality, ...cut });
	return {
		src,
		width,
		height: cut.height ?? Math.round((image.height * width) / image.width),
	};
}
