/** 收藏: saves a single piece on this device, with its photos and its twin in large print. */
import { href } from '../../../site-path.ts';
import { opened, savedCache } from '../format/caches.ts';
import { listAddress, sizeOf, type KeepList } from '../format/keep-list.ts';
import { readRecord, writeRecord, type KeptRecord } from '../format/kept-record.ts';
import { fetchList } from './fetch-list.ts';
import { fillCache } from './fill-cache.ts';
import { removeCaches } from './kept-editions.ts';
import { SaveError, saveErrorOf } from './save-error.ts';
import { fetchKit, fillKit, useKit } from './save-kit.ts';

/**
 * What is saved of the piece already stays, and stays what is read, until the new version is whole. A piece is small: what
 * breaks off leaves nothing behind.
 *
 * @param piece its address from the site's root, its headline, and in words where and when it was printed
 * @throws SaveError
 */
export async function savePiece(piece: Pick<KeptRecord, 'id' | 'title' | 'day'>): Promise<KeptRecord> {
	if ('storage' in navigator && 'persist' in navigator.storage) await navigator.storage.persist().catch(() => false);
	let half: string | undefined;
	try {
		const address = href(listAddress(editionOf(piece.id)));
		const list = await fetchList(address);
		const name = savedCache('piece', piece.id, list.version);
		const cache = await caches.open(name);
		if ((await readRecord(cache)) === null) half = name;
		const files = await fillWith(cache, list, ownPages(piece.id));
		// The site may have been published anew meanwhile: then some files are of the one version and some of the other.
		if (!files.has(href(piece.id)) || (await fetchList(address)).version !== list.version)
			throw new SaveError('changed');
		const size = sizeOf({ ...list, files: [...files] });
		const record = { ...piece, version: list.version, size, pages: 1, whole: true, auto: null, instead: list.instead };
		await writeRecord(cache, record);
		await removeCaches((one) => one?.kind === 'piece' && one.id === piece.id && one.version !== list.version);
		// Copies of the page that were opened before would hide the one just saved.
		const pages = await caches.open(opened.pages);
		for (const page of ownPages(piece.id)) await pages.delete(page);
		// Without what searching takes it can be read all the same.
		await keepKit().catch(() => undefined);
		return record;
	} catch (error) {
		if (half !== undefined) await caches.delete(half);
		throw saveErrorOf(error);
	}
}

async function keepKit(): Promise<void> {
	const kit = await fetchKit();
	await fillKit(kit, new AbortController().signal, () => undefined);
	await useKit(kit);
}

/** The edition a piece is of, by the piece's address. */
export function editionOf(piece: string): string {
	return piece.split('/')[1] ?? '';
}

/** A piece's page and its twin in large print, which only a recent one has. */
function ownPages(id: string): string[] {
	return [href(id), href(`/elder${id}`)];
}

/** @returns what is in the cache now: the pages, what they are heard by, and all that these name and what those name */
async function fillWith(cache: Cache, list: KeepList, pages: readonly string[]): Promise<Map<string, number>> {
	const files = new Map<string, number>();
	// The edition's one data file is what a piece is heard by.
	let next = list.files.filter(([address]) => pages.includes(address) || address.endsWith('.json'));
	while (next.length > 0) {
		await fillCache(cache, { ...list, files: next }, new AbortController().signal, () => undefined);
		for (const [address, bytes] of next) files.set(address, bytes);
		const texts = await Promise.all(next.filter(([address]) => isText(address)).map(([at]) => textAt(cache, at)));
		next = list.files.filter(([address]) => !files.has(address) && texts.some((text) => isNamed(address, text)));
	}
	return files;
}

function isText(address: string): boolean {
	return ['/', '.js', '.css'].some((end) => address.endsWith(end));
}

async function textAt(cache: Cache, address: string): Promise<string> {
	return (await (await cache.match(address))?.text()) ?? '';
}

/** Whether a text names a file that is called after its content. */
function isNamed(address: string, text: string): boolean {
	const folder = href('/_astro/');
	return address.startsWith(folder) && text.includes(address.slice(folder.length));
}
