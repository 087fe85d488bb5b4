/** 收藏: single pieces that are saved on this device, whether or not their editions are. */
import { readCacheName } from '../format/caches.ts';
import { readRecord, type KeptRecord } from '../format/kept-record.ts';
import { href } from '../../../site-path.ts';
import { removeCaches, removeUnusedKit } from './kept-editions.ts';

/** @returns the last saved first; without those whose page was withdrawn and so is gone from the device too */
export async function keptPieces(): Promise<KeptRecord[]> {
	const found = new Map<string, KeptRecord>();
	for (const name of (await caches.keys()).reverse()) {
		const named = readCacheName(name);
		if (named?.kind !== 'piece' || found.has(named.id)) continue;
		const cache = await caches.open(name);
		const record = await readRecord(cache);
		if (record?.whole === true && (await cache.match(href(record.id))) !== undefined) found.set(record.id, record);
	}
	return [...found.values()];
}

/** @param id its address from the site's root */
export async function removePiece(id: string): Promise<void> {
	await removeCaches((name) => name?.kind === 'piece' && name.id === id);
	await removeUnusedKit();
}
