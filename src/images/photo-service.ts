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

/** The first frame of a picture in frames, for the formats that hold one: Astro sets all of them one below the other. */
const firstFrames = new WeakMap<Uint8Array, Promise<Uint8Array>>();

const photoService: typeof sharpService = {
	...sharpService,
	async transform(input, asked, config, logger) {
		const { width, format } = asked;
		// JPEG knows of nothing to see through; a page is white.
		const options = format === 'jpg' || format === 'jpeg' ? { background: '#fff', ...asked } : asked;
		if (typeof width !== 'number' || width > widest) return sharpService.transform(input, options, config, logger);
		let once = decoded.get(input);
		if (once === undefined) {
			tell(options.src);
			once = decode(input);
			decoded.set(input, once);
		}
		const picture = await once;
		if (picture !== input || format === 'webp') return sharpService.transform(picture, options, config, logger);
		const still = firstFrames.get(input) ?? decode(input, true);
		firstFrames.set(input, still);
		return sharpService.transform(await still, options, config, logger);
	},
};

export default photoService;

/** How many pictures were told of. */
let told = 0;

/**
 * One line for each picture that is made smaller in a build. What an earlier build made is kept by what is in it, and not
 * told of. The standard output is left to those who read it as data.
 *
 * @param src where Astro puts it: `/_astro/lake.Ab12cd34.jpg`
 */
function tell(src: string): void {
	if ((process.env['BANMIAN_PART'] ?? '') === '') return;
	console.error(`图片第 ${String(++told)} 张：${src.replace(/^.*\//, '').replace(/\.[\w-]{8}(?=\.\w+$)/, '')}`);
}

/**
 * @param still whether a picture in frames is decoded too, to its first
 * @returns the picture, upright, as a TIFF that is not packed; what can't be decoded so as it is, for Astro to report
 */
async function decode(input: Uint8Array, still = false): Promise<Uint8Array> {
	try {
		const image = sharp(input, { failOn: 'none' });
		const { format, pages = 1 } = await image.metadata();
		if (!decodable.has(format) || (pages > 1 && !still)) return input;
		return await image
			.autoOrient()
			.resize({ width: widest, withoutEnlargement: true })
			.tiff({ compression: 'none' })
			.toBuffer();
	} catch {
		return input;
	}
}
