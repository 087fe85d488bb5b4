/** An image of the content, as pages are given it. */
import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import type { ImageMetadata } from 'astro';
import { emitImageMetadata } from 'astro/assets/utils/node';

/** The folder of the site that images, scripts and styles lie in. */
const assetFolder = '_astro';

/** What may stand neither in a file's name nor unescaped in an address. */
const unfit = /[\u0000-\u001F\s"#$%&*+,:;<=>?[\]^`{|}\u007F\\]/g;

/**
 * Reads an image.
 *
 * @param path absolute
 * @param base where on the site's host its pages lie, '/' or '/paper/'
 * @returns its size, and an address at which no file stands: pages show it in sizes of their own, named after it. The address
 *   tells it from any other image, and is the same wherever the image lies.
 * @throws {Error} if it is missing or no image
 */
export async function imageFile(path: string, base: string): Promise<ImageMetadata> {
	const names: string[] = [];
	const image = await emitImageMetadata(path, (file) => {
		if (file.type === 'asset') names.push(nameOf(file.name ?? '', file.source));
		return '';
	});
	const [name] = names;
	if (image === undefined || name === undefined) throw new Error(`图片不见了：${path}`);
	image.src = join(base, assetFolder, name).replaceAll('\\', '/');
	return image;
}

function nameOf(name: string, bytes: string | Uint8Array): string {
	const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
	const ending = extname(name);
	return `${name.slice(0, name.length - ending.length).replaceAll(unfit, '_')}.${digest}${ending}`;
}
