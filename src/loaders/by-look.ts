/** What folders gave when they were read, remembered for as long as they look the same. */
import { lookAtFolder } from './folder-look.ts';

export class ByLook<Result> {
	readonly #known = new Map<string, { look: string; result: Result }>();

	/**
	 * @param path the folder, absolute
	 * @param around what else the result depends on
	 * @param read reads the folder
	 * @returns what that gives, or gave while both were the same
	 */
	async of(path: string, around: string, read: () => Promise<Result>): Promise<Result> {
		const last = this.#known.get(path);
		const seen = lookOf(path);
		const look = `${seen ?? ''} ${around}`;
		if (seen !== null && last?.look === look) return last.result;
		const result = await read();
		this.#known.set(path, { look, result });
		return result;
	}

	/** Forgets all other folders. */
	keepOnly(paths: ReadonlySet<string>): void {
		for (const path of this.#known.keys()) if (!paths.has(path)) this.#known.delete(path);
	}
}

/** Null for a folder that can't be told by its look, since there is a link in it or it can't be read. */
function lookOf(path: string): string | null {
	try {
		const { look, isPlain } = lookAtFolder(path);
		return isPlain ? look : null;
	} catch {
		return null;
	}
}
