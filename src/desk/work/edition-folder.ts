/** Where an edition lies. */
import { readEditionFolders } from '../../loaders/edition-folders.ts';
import type { Refused } from './outcome.ts';

/**
 * @param content the content folder, absolute
 * @returns the edition's folder, absolute; null if there is none of this name
 */
export async function editionFolder(content: string, id: string): Promise<string | null> {
	const { folders } = await readEditionFolders(content);
	return folders.find((one) => one.id === id)?.path ?? null;
}

export const noSuchEdition = (id: string): Refused => ({
	problem: `没有“${id}”这一期，也许改了名。请回到目录再看。`,
	reason: 'missing',
});
