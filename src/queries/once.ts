/**
 * In a build the content cannot change, and what is worked out of all of it is worked out once; in dev every page asks
 * anew, so that a saved file shows.
 */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
	let made: Promise<Made> | null = null;
	return () => {
		if (!import.meta.env.PROD) return make();
		made ??= make();
		return made;
	};
}
