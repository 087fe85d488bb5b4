/** Whether an image can be shown whole. */
import type { ImageFormat } from './image-format.ts';
import { whatIsInside } from './image-format.ts';
import { seenWhole } from './whole-images.ts';

/** `inside` and `cure` as `whatIsInside` gives them. */
export type ImageFault = { kind: 'not-this'; inside: string; cure: string } | { kind: 'broken' };

/** How large an image is made to look at it, in pixels: a JPEG is read whole for it, and only its eighth is worked out. */
const small = 16;

/**
 * Decodes an image, all of it: a file that ends too early has a good head. One that was whole before and has the same
 * size and times is not looked at again.
 *
 * @param path a plain file
 * @param format what its name says it is
 * @param whole false to read its head alone, in what works for a build that has decoded it
 * @returns null for an image that can be shown
 */
export async function imageFault(
	path: string,
	format: ImageFormat,
	{ whole = true }: { whole?: boolean } = {},
): Promise<ImageFault | null> {
	const seen = whole ? await seenWhole(path, format.inside) : null;
	if (seen?.known === true) return null;
	if (!(await isHead(path, format))) {
		const found = await whatIsInside(path);
		return found.inside.endsWith(`${format.name} 图片`) ? { kind: 'broken' } : { kind: 'not-this', ...found };
	}
	if (seen === null) return null;
	if (!(await isWhole(path))) return { kind: 'broken' };
	await seen.remember();
	return null;
}

async function isHead(path: string, { inside }: ImageFormat): Promise<boolean> {
	const { default: sharp } = await import('sharp');
	try {
		const { format, width, height, compression } = await sharp(path).metadata();
		return format === inside && width > 0 && height > 0 && compression !== 'hevc';
	} catch {
		return false;
	}
}

async function isWhole(path: string): Promise<boolean> {
	const { default: sharp } = await import('sharp');
	try {
		await sharp(path, { failOn: 'error' }).resize(small, small, { fit: 'inside' }).raw().toBuffer();
		return true;
	} catch {
		return false;
	}
}
