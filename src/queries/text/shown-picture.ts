/** An image file → what a picture element shows of it: smaller files for smaller screens, in current formats. */
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { ShownPicture } from '../../view/photo-card.ts';
import type { Thumbnail } from '../../view/today.ts';

/** In CSS pixels times the screen's density; none is wider than the image itself. */
const widths = [360, 540, 720, 1080];
const widest = 1080;
const quality = 60;

/** What browsers without the best format get: one file for all screens, old as these are. */
const plain = { format: 'jpg', widest: 720 };

export async function shownPicture(image: ImageMetadata): Promise<ShownPicture> {
	const most = Math.min(image.width, widest);
	const fitting = [...widths.filter((width) => width < most), most];
	// Without a width the plain file would be as large as the photo came: 6 MB of a phone's.
	const width = Math.min(image.width, plain.widest);
	const [fallback, best, webp] = await Promise.all([
		plainPicture(image),
		getImage({ src: image, format: 'avif', width: most, widths: fitting, quality }),
		// The one that phones keep: see src/reader/offline/build/site-assets.ts.
		getImage({ src: image, format: 'webp', width, quality }),
	]);
	return {
		sources: [
			{ type: 'image/avif', srcset: best.srcSet.attribute },
			{ type: 'image/webp', srcset: `${webp.src} ${String(width)}w` },
		],
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
