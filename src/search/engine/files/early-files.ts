/** Files of the index that the page asked for before the engine's script had come: see view/asks.ts. */

/** By their paths below the index's folder; each is taken once. */
export type EarlyFiles = Map<string, Promise<Response>>;

/**
 * @param read what the bytes mean
 * @returns undefined if it was not asked for, did not come or can't be read: it is then asked for as any other
 */
export async function takeEarly<T>(
	early: EarlyFiles,
	path: string,
	read: (bytes: ArrayBuffer) => T | Promise<T>,
): Promise<T | undefined> {
	const coming = early.get(path);
	if (coming === undefined) return undefined;
	early.delete(path);
	try {
		const response = await coming;
		return response.ok ? await read(await response.arrayBuffer()) : undefined;
	} catch {
		return undefined;
	}
}
