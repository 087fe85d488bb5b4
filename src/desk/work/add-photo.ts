/** A photo that was dropped on its place: turned upright, of a sensible size, without what cameras write into it. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { writeKept } from '../files/kept-file.ts';
import { imageStem, photoImages } from './photo-images.ts';

/** The longest side in pixels: as much as the site's largest picture takes. */
const longest = 2400;
const quality = 88;

/**
 * @param folder the edition's, absolute
 * @param pageFile the page's file name
 * @param photo its number on the page
 * @param replace whether the image that is there may go
 * @returns the image's file name, or in plain Chinese why there is none
 * @throws {Error} what the system says, for one that can't be written
 */
export async function addPhoto(
	folder: string,
	pageFile: string,
	photo: number,
	bytes: Uint8Array,
	replace: boolean,
): Promise<{ file: string } | { problem: string; there?: true }> {
	const there = (await photoImages(folder))(pageFile, photo);
	if (there !== null && !replace) return { problem: `这张图片已经有了（${there}）。`, there: true };
	const image = await uprightJpeg(bytes);
	if (image === null) return { problem: '这个文件不是图片，或者坏了。请换一张 jpg、png 或 webp 图片。' };
	await mkdir(join(folder, 'photos'), { recursive: true });
	const file = `${imageStem(pageFile, photo)}.jpg`;
	await writeKept(join(folder, 'photos', file), image);
	if (there !== null && there !== file) await rm(join(folder, 'photos', there), { force: true });
	return { file };
}

/** sharp writes no metadata unless told to: no place, no camera, no time. */
async function uprightJpeg(bytes: Uint8Array): Promise<Uint8Array | null> {
	try {
		return await sharp(bytes, { failOn: 'error' })
			.autoOrient()
			.resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
			.flatten({ background: '#fff' })
			.jpeg({ quality, mozjpeg: true })
			.toBuffer();
	} catch {
		return null;
	}
}
