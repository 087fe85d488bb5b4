/** A photo that was put in the wrong place is taken away again. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { photoImages } from './photo-images.ts';

/**
 * Takes away the image of a photo; where there is none nothing happens.
 *
 * @param folder the edition's, absolute
 * @param pageFile the page's file name
 * @param photo its number on the page
 * @throws {Error} what the system says, for one that can't be removed
 */
export async function removePhoto(folder: string, pageFile: string, photo: number): Promise<void> {
	const file = (await photoImages(folder))(pageFile, photo);
	if (file !== null) await rm(join(folder, 'photos', file), { force: true });
}
