/** @returns bytes the browser may still keep for this site; null where it does not say */
export async function freeSpace(): Promise<number | null> {
	if (!('storage' in navigator)) return null;
	const { quota, usage } = await navigator.storage.estimate();
	return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}
