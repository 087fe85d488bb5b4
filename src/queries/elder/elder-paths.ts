/** The addresses of 长者版 that Astro is to build: those of recent editions, and its lists. */
import { editionPaths, figuresPaths, pagePaths, photoPaths, piecePaths, withFront } from '../files/paths.ts';
import { recentEditions } from '../recent.ts';
import { listPage } from '../url.ts';
import type { ElderList } from '../url.ts';
import { furtherElderPages } from './elder-lists.ts';

export const elderEditionPaths = async () => ofRecent(await editionPaths());
export const elderFiguresPaths = async () => ofRecent(await figuresPaths());
export const elderPagePaths = async () => ofRecent(await pagePaths());
export const elderPiecePaths = async () => ofRecent(await piecePaths());
export const elderPhotoPaths = async () => ofRecent(await photoPaths());

/** The pages of a list: the first one stands at its own address. */
export async function elderListPaths(
	list: ElderList,
): Promise<{ params: { page: string | undefined }; props: { page: number } }[]> {
	if (!withFront()) return [];
	return [1, ...(await furtherElderPages(list))].map((page) => ({
		params: { page: page === 1 ? undefined : listPage(page) },
		props: { page },
	}));
}

async function ofRecent<Path extends { params: { edition: string } }>(paths: Path[]): Promise<Path[]> {
	const recent = await recentEditions();
	return paths.filter(({ params }) => recent.has(params.edition));
}
