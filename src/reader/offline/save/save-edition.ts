/** Saves a whole edition on this device, with its photos and what it takes to search it. */
import { opened, savedCache, textsAddress } from '../format/caches.ts';
import { listAddress, sizeOf, type KeepList } from '../format/keep-list.ts';
import { readRecord, writeRecord, type KeptRecord } from '../format/kept-record.ts';
import { fetchList } from './fetch-list.ts';
import { fillCache } from './fill-cache.ts';
import { removeCaches } from './kept-editions.ts';
import { SaveError, saveErrorOf } from './save-error.ts';
import { fetchKit, fillKit, useKit } from './save-kit.ts';
import { href } from '../../../site-path.ts';

export type SaveJob = {
	edition: { id: string; title: string; day: string };
	signal: AbortSignal;
	/** Called as files come. */
	onProgress: (done: number, of: number) => void;
	/** When it is saved by itself, in milliseconds since 1970; null if its reader asked for it. */
	auto: number | null;
	/** Reads the texts that are searched; where nobody can read pages, as in the worker, it is left to the first search. */
	readTexts?: (cache: Cache) => Promise<unknown[]>;
};

/**
 * An older version stays, and stays what is read, until the new one is whole. What an interrupted save brought is used
 * by the next one; if the device is full, or the reader stops, it is removed.
 *
 * @throws SaveError
 */
export async function saveEdition(job: SaveJob): Promise<KeptRecord> {
	const { id } = job.edition;
	// Asked here and nowhere else: whoever saves something wants it to stay.
	if ('storage' in navigator && 'persist' in navigator.storage) await navigator.storage.persist().catch(() => false);
	let name: string | undefined;
	try {
		const address = href(listAddress(id));
		const [list, kit] = await Promise.all([fetchList(address), fetchKit()]);
		name = savedCache('edition', id, list.version);
		const record = await saveBoth(job, list, kit, name);
		// The site may have been published anew meanwhile: then some pages are of the one version and some of the other.
		if ((await fetchList(address)).version !== list.version) throw new SaveError('changed');
		await finish(name, record, kit);
		await forgetOpened(list);
		return { ...record, whole: true };
	} catch (error) {
		const why = saveErrorOf(error);
		if (name !== undefined && why.why !== 'unreachable') await caches.delete(name);
		throw why;
	}
}

async function saveBoth(job: SaveJob, list: KeepList, kit: KeepList, name: string): Promise<KeptRecord> {
	const { edition, signal, onProgress, auto, readTexts } = job;
	const record = { ...edition, version: list.version, size: sizeOf(list), pages: list.pages, whole: false, auto };
	const cache = await caches.open(name);
	if ((await readRecord(cache)) === null) await writeRecord(cache, { ...record, instead: list.instead });
	const of = list.files.length + kit.files.length;
	let done = 0;
	const kept = (): void => {
		onProgress(++done, of);
	};
	onProgress(0, of);
	await fillCache(cache, list, signal, kept);
	await fillKit(kit, signal, kept);
	if (readTexts !== undefined) await cache.put(textsAddress, new Response(JSON.stringify(await readTexts(cache))));
	return { ...record, instead: list.instead };
}

/** From here on it is this version that is read. */
async function finish(name: string, record: KeptRecord, kit: KeepList): Promise<void> {
	await useKit(kit);
	await writeRecord(await caches.open(name), { ...record, whole: true });
	await removeCaches((one) => one?.kind === 'edition' && one.id === record.id && one.version !== record.version);
}

/** Copies of pages that were opened before would hide the ones just saved. */
async function forgetOpened({ files }: KeepList): Promise<void> {
	const pages = await caches.open(opened.pages);
	await Promise.all(files.filter(([address]) => address.endsWith('/')).map(([address]) => pages.delete(address)));
}
