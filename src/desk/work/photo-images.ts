/** Which image files an edition has for its photos. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** How the image of a photo is called, without its ending: 01-2 for the second photo of 01.txt. */
export const imageStem = (pageFile: string, photo: number): string =>
	`${pageFile.replace(/\.txt$/i, '')}-${String(photo)}`;

/**
 * @param folder the edition's, absolute
 * @returns the file name of a photo's image in photos/, or null
 */
export async function photoImages(folder: string): Promise<(pageFile: string, photo: number) => string | null> {
	const names = await readdir(join(folder, 'photos')).catch(() => []);
	const byStem = new Map(names.map((name) => [name.replace(/\.[a-z]+$/i, ''), name]));
	return (pageFile, photo) => byStem.get(imageStem(pageFile, photo)) ?? null;
}
