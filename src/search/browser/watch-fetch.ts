/** Milliseconds before a download is tried again. */
const pause = 300;

/**
 * Pagefind logs a download that failed, remembers it as loaded and answers from what it has, which would pass for a
 * complete answer. So downloads are watched where they happen: one that breaks off is tried once more.
 *
 * @param scope whose `fetch` to watch
 * @returns a check that throws once a download has failed for good
 */
export function watchFetch(scope: { fetch: typeof fetch }): () => void {
	const download = scope.fetch.bind(scope);
	let failure: Error | undefined;
	scope.fetch = async (input, init) => {
		try {
			const response = await download(input, init).catch(async () => {
				await new Promise((resolve) => setTimeout(resolve, pause));
				return download(input, init);
			});
			if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
			return response;
		} catch (error) {
			failure = error instanceof Error ? error : new Error(String(error));
			throw failure;
		}
	};
	return () => {
		if (failure !== undefined) throw failure;
	};
}
