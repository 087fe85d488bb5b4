import astroService from 'astro/assets/services/sharp';
import sharp from 'sharp';
import { afterEach, describe, expect, test, vi } from 'vitest';
import photoService from '../../src/images/photo-service.ts';

/** A phone's photo, held upright: the file lies on its side and says so. */
const photo = await sharp({
	create: {
		width: 240,
		height: 160,
		channels: 3,
		background: '#777',
		noise: { type: 'gaussian', mean: 120, sigma: 60 },
	},
})
	.resize(2400, 1600)
	.jpeg()
	.withMetadata({ orientation: 6 })
	.toBuffer();

const config = {
	endpoint: { route: '' },
	service: { entrypoint: '', config: { avif: { effort: 0 } } },
	dangerouslyProcessSVG: false,
	domains: [],
	remotePatterns: [],
	responsiveStyles: false,
};
const logger = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

/** One file of it, looked at. */
async function file(
	service: typeof astroService,
	options: { width: number; format: string; src?: string },
	from = photo,
) {
	const { data } = await service.transform(from, { src: 'photo.jpg', quality: 60, ...options }, config, logger);
	const { width, height } = await sharp(data).metadata();
	const pixels = await sharp(data).resize(60, 90, { fit: 'fill' }).removeAlpha().raw().toBuffer();
	return { width, height, pixels };
}

test.each([
	{ width: 360, format: 'jpg' },
	{ width: 720, format: 'webp' },
	{ width: 1440, format: 'avif' },
	// Wider than any photo's file, as the image of a printed page may be.
	{ width: 1600, format: 'webp' },
])('a photo in $format, $width pixels wide, stands upright and is what Astro makes of it', async (options) => {
	const own = await file(photoService, options);
	const plain = await file(astroService, options);
	expect([own.width, own.height]).toEqual([options.width, options.width * 1.5]);
	expect([plain.width, plain.height]).toEqual([own.width, own.height]);
	const apart = own.pixels.reduce((sum, value, n) => sum + Math.abs(value - (plain.pixels[n] ?? 0)), 0);
	expect(apart / own.pixels.length).toBeLessThan(1.5);
});

test('what is smaller than it is asked for stays as it is', async () => {
	const small = await sharp(photo).autoOrient().resize(300).png().toBuffer();
	expect(await file(photoService, { width: 360, format: 'webp' }, small)).toMatchObject({ width: 300, height: 450 });
});

describe('a picture in frames', async () => {
	const frame = { create: { width: 40, height: 60, channels: 3, background: '#a33' } } as const;
	const frames = [sharp(frame), sharp({ create: { ...frame.create, background: '#3a3' } })];
	const both = await Promise.all(frames.map((one) => one.png().toBuffer()));
	const moving = await sharp(both, { join: { animated: true } })
		.webp()
		.toBuffer();

	test('keeps them where the format has frames', async () => {
		const options = { src: 'a.webp', width: 20, format: 'webp' };
		const { data } = await photoService.transform(moving, options, config, logger);
		expect((await sharp(data).metadata()).pages).toBe(2);
	});

	test.each(['jpg', 'avif', 'png'])('is its first one as %s', async (format) => {
		const { width, height, pixels } = await file(photoService, { width: 20, format }, moving);
		expect([width, height]).toEqual([20, 30]);
		expect([...pixels.subarray(0, 2)].map((value) => Math.round(value / 50))).toEqual([3, 1]);
	});
});

test('what can be seen through is white in a JPEG', async () => {
	const clear = await sharp({ create: { width: 40, height: 60, channels: 4, background: '#0000' } })
		.png()
		.toBuffer();
	const { pixels } = await file(photoService, { width: 20, format: 'jpg' }, clear);
	expect(Math.min(...pixels)).toBeGreaterThan(250);
});

test('a build says of each picture once that it is made smaller, by the name it has in photos/', async () => {
	const said = vi.spyOn(console, 'error').mockReturnValue();
	const [lake, bridge] = [Buffer.from(photo), Buffer.from(photo)];
	await file(photoService, { width: 90, format: 'jpg', src: '/_astro/01-1.Ab_2cd-4.jpg' }, lake);
	expect(said).not.toHaveBeenCalled();
	vi.stubEnv('BANMIAN_PART', 'part.json');
	const made = Buffer.from(photo);
	for (const width of [90, 60]) {
		await file(photoService, { width, format: 'jpg', src: '/county/_astro/01-1.Ab_2cd-4.jpg' }, made);
	}
	await file(photoService, { width: 90, format: 'webp', src: '/_astro/lake.view.Ab_2cd-4.jpg' }, bridge);
	expect(said.mock.calls.flat()).toEqual(['图片第 1 张：01-1.jpg', '图片第 2 张：lake.view.jpg']);
});
