/**
 * Astro's own image service, but for one thing: it decodes a picture anew for each size and format of it, which is fifteen
 * times for a photo, and a phone's takes most of a second. Here it is decoded once, to the widest file that a photo has, and
 * the others are made of that.
 */
import sharpService from 'astro/assets/services/sharp';
import sharp from 'sharp';

/** The widest file of a photo, in pixels: see components/Picture.astro. Only the images of printed pages have wider ones. */
const widest = 1440;

/** What has a single picture in it, and nothing to be drawn at any size. */
const decodable = new Set(['jpeg', 'png', 'webp', 'heif']);

/** Astro hands over the same bytes for every file of a picture, and lets go of them with the last one. */
const decoded = new WeakMap<Uint8Array, Promise<Uint8Array>>();

const photoService: typeof sharpService = {
	...sharpService,
	async transform(input, options, config, logger) {
		const { width } = options;
		if (typeof width !== 'number' || width > widest) return sharpService.transform(input, options, config, logger);
		const once = decoded.get(input) ?? decode(input);
		decoded.set(input, once);
		return sharpService.transform(await once, options, config, logger);
	},
};

export default photoService;

/** @returns the picture, upright, as a TIFF that is not packed; what can't be decoded so as it is, for Astro to report */
async function decode(input: Uint8Array): Promise<Uint8Array> {
	try {
		const image = sharp(input, { failOn: 'none' });
		const { format, pages = 1 } = await image.metadata();
		if (!decodable.has(format) || pages > 1) return input;
		return await image
			.autoOrient()
			.resize({ width: widest, withoutEnlargement: true })
			.tiff({ compression: 'none' })
			.toBuffer();
	} catch {
		return input;
	}
}
