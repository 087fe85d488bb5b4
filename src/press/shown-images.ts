/** The files of the images that pages show: each is asked for while a page is rendered, and made when all pages are. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { imageConfig } from 'astro:assets';
import type { ImageTransform } from 'astro';
import { hashTransform, propsToFilename } from 'astro/assets/utils/node';
import photoService from '../images/photo-service.ts';
import { mapBounded } from '../loaders/bounded.ts';

/** Of each image, by its path on this machine, the files asked for, by their paths in the site. */
const asked = new Map<string, Map<string, ImageTransform>>();

/** What the image service has to say goes where the build's own words go. */
const logger = { info: () => undefined, warn: console.error, error: console.error };

/**
 * Has Astro's components and `getImage` ask here from now on.
 *
 * @param base where on the site's host its pages lie, `/` or `/paper/`
 */
export function collectImages(base: string): void {
	globalThis.astroAsset = {
		addStaticImage(options, properties, path) {
			if (typeof options.src === 'string' || path === undefined)
				throw new Error('an image of another host was asked for');
			const original = `/${options.src.src.slice(base.length)}`;
			const hash = hashTransform(options, imageConfig.service.entrypoint, properties);
			const file = propsToFilename(original, options, hash);
			const files = asked.get(path) ?? new Map<string, ImageTransform>();
			asked.set(path, files.set(file, options));
			return encodeURI(`${base}${file.slice(1)}`);
		},
	};
}

/**
 * Makes what was asked for.
 *
 * @param site the folder of the site, absolute
 * @param kept where files are kept from one build to the next, absolute; they are named after image and size
 */
export async function makeImages(site: string, kept: string): Promise<void> {
	await mkdir(kept, { recursive: true });
	await mapBounded([...asked], availableParallelism(), async ([path, files]) => {
		let bytes: Buffer | undefined;
		for (const [file, options] of files) {
			const [to, known] = [join(site, file), join(kept, basename(file))];
			await mkdir(dirname(to), { recursive: true });
			if (await copied(known, to)) continue;
			bytes ??= await readFile(path);
			const src = typeof options.src === 'string' ? options.src : options.src.src;
			const { data } = await photoService.transform(bytes, { ...options, src }, imageConfig, logger);
			await writeFile(known, data);
			await writeFile(to, data);
		}
	});
}

/** @returns false if there is none */
async function copied(from: string, to: string): Promise<boolean> {
	try {
		await copyFile(from, to);
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
		throw error;
	}
}
