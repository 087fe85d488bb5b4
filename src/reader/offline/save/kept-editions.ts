/** What is saved on this device. */
import { readCacheName } from '../format/caches.ts';
import { newestKept } from './newest-kept.ts';
import { readRecord, type KeptRecord } from '../format/kept-record.ts';

/** Whether this browser can keep anything. */
export function canKeep(): boolean {
	return 'serviceWorker' in navigator && 'caches' in window;
}

/** @returns every edition that is saved or half saved, the newest first; one of which two versions are there is the whole one */
export async function keptEditions(): Promise<KeptRecord[]> {
	const found = new Map<string, KeptRecord>();
	for (const name of await caches.keys()) {
		if (readCacheName(name)?.kind !== 'edition') continue;
		const record = await readRecord(await caches.open(name));
		if (record !== null && found.get(record.id)?.whole !== true) found.set(record.id, record);
	}
	return [...found.values()].sort(newestKept);
}

export async function keptEdition(id: string): Promise<KeptRecord | null> {
	return (await keptEditions()).find((record) => record.id === id) ?? null;
}

/** Removes an edition in all its versions; with the last of all that is saved goes what searching took. */
export async function removeEdition(id: string): Promise<void> {
	await removeCaches((name) => name?.kind === 'edition' && name.id === id);
	await removeUnusedKit();
}

/** What searching took goes with the last that could be searched. */
export async function removeUnusedKit(): Promise<void> {
	const names = (await caches.keys()).map(readCacheName);
	if (names.every((name) => name === null || name.kind === 'kit')) await removeCaches((name) => name?.kind === 'kit');
}

/** Single pieces stay. */
export async function removeAll(): Promise<void> {
	await removeCaches((name) => name?.kind === 'edition');
	await removeUnusedKit();
}

/** @param isMeant is asked of each cache's name, null for one that holds nothing saved */
export async function removeCaches(isMeant: (name: ReturnType<typeof readCacheName>) => boolean): Promise<void> {
	const names = (await caches.keys()).filter((name) => isMeant(readCacheName(name)));
	await Promise.all(names.map((name) => caches.delete(name)));
}
