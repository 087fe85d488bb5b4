/** The formats an image may have, and whether a file is what its name says. */
import type { FormatEnum } from 'sharp';

/** A format's name for people, and for the image library. */
export type ImageFormat = { name: string; inside: keyof FormatEnum };

/** By name extension. */
const formats: Readonly<Record<string, ImageFormat>> = {
	jpg: { name: 'JPEG', inside: 'jpeg' },
	jpeg: { name: 'JPEG', inside: 'jpeg' },
	png: { name: 'PNG', inside: 'png' },
	webp: { name: 'WebP', inside: 'webp' },
	avif: { name: 'AVIF', inside: 'heif' },
};

/** @returns what an image of this file name must be inside; null if the name is no image's */
export function imageFormat(fileName: string): ImageFormat | null {
	const [, extension = ''] = /\.([a-z]+)$/.exec(fileName) ?? [];
	return formats[extension] ?? null;
}

/** Whether the file's head can be read as an image of this format. */
export async function isImage(path: string, { inside }: ImageFormat): Promise<boolean> {
	const { default: sharp } = await import('sharp');
	try {
		const { format, width, height } = await sharp(path).metadata();
		return format === inside && width > 0 && height > 0;
	} catch {
		return false;
	}
}
