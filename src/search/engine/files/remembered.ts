/** Files kept in memory once they came. */

/** How long a file nobody waits for any more may still come: the next question often asks for it again. */
const grace = 100;

/** Without a signal the file is wanted whatever happens. */
export type Remembered<T> = (path: string, signal?: AbortSignal) => Promise<T>;

type Entry<T> = { file: Promise<T>; came: boolean; wanted: number; stop: AbortController };

/**
 * @param load called once a path, however many ask; a failure is forgotten, so that asking again loads again
 * @param limit how many are kept: those asked for last
 * @returns what loads and remembers; an aborted signal stops a download that nobody else waits for
 */
export function remembered<T>(
	load: (path: string, signal: AbortSignal) => Promise<T>,
	limit = Infinity,
): Remembered<T> {
	const entries = new Map<string, Entry<T>>();

	function start(path: string): Entry<T> {
		const stop = new AbortController();
		const entry: Entry<T> = { file: load(path, stop.signal), came: false, wanted: 0, stop };
		entry.file.then(
			() => {
				entry.came = true;
			},
			() => {
				if (entries.get(path) === entry) entries.delete(path);
			},
		);
		return entry;
	}

	return (path, signal) => {
		const entry = entries.get(path) ?? start(path);
		// The newest stand last.
		entries.delete(path);
		entries.set(path, entry);
		for (const oldest of entries.keys()) {
			if (entries.size <= limit) break;
			entries.delete(oldest);
		}
		entry.wanted++;
		signal?.addEventListener('abort', () => {
			entry.wanted--;
			setTimeout(() => {
				if (entry.came || entry.wanted > 0) return;
				if (entries.get(path) === entry) entries.delete(path);
				entry.stop.abort();
			}, grace);
		});
		return entry.file;
	};
}
