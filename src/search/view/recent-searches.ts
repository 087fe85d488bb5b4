/** What was searched on this device of late. Nothing of it leaves the device. */

/** How many are kept. */
const most = 10;
/** In UTF-16 units; longer ones are no searches. */
const longest = 60;
const key = 'recent-searches';

type Device = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export class RecentSearches {
	readonly #open: () => Device;
	/** For as long as the page is open, if the device keeps nothing. */
	#kept: readonly string[] = [];

	/** @param open gives the device's storage; may throw if that is blocked */
	constructor(open: () => Device) {
		this.#open = open;
	}

	/** @returns queries, the newest first */
	all(): readonly string[] {
		try {
			this.#kept = queriesOf(this.#open().getItem(key));
		} catch {
			// Blocked, or not what was written here: what this page knows has to do.
		}
		return this.#kept;
	}

	/** Puts a query in front; one that was there moves. */
	add(query: string): void {
		if (query === '' || query.length > longest) return;
		this.#keep([query, ...this.all().filter((other) => other !== query)].slice(0, most));
	}

	remove(query: string): void {
		this.#keep(this.all().filter((other) => other !== query));
	}

	clear(): void {
		this.#keep([]);
	}

	#keep(queries: readonly string[]): void {
		this.#kept = queries;
		try {
			if (queries.length === 0) this.#open().removeItem(key);
			else this.#open().setItem(key, JSON.stringify(queries));
		} catch {
			// Blocked or full: it is kept for as long as the page is open.
		}
	}
}

/** @throws {SyntaxError} if it is not JSON */
function queriesOf(stored: string | null): string[] {
	const value: unknown = stored === null ? [] : JSON.parse(stored);
	if (!Array.isArray(value)) return [];
	return value.filter((query: unknown): query is string => typeof query === 'string' && query !== '').slice(0, most);
}
