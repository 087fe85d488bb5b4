import { newsroom } from '../newsroom.ts';

/** @returns where on the site's own host a service searches; null where the index beside the site does */
export async function searchService(): Promise<string | null> {
	const { site } = await newsroom();
	return site.search;
}
