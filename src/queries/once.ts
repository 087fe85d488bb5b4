/**
 * Runs `make` once a build, because content can't change during one; in dev it runs for every page, so that a saved file
 * shows.
 */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
	let made: Promise<Made> | null = null;
	return () => {
		if (!import.meta.env.PROD) return make();
		made ??= make();
		return made;
	};
}
