/** What searching without a network takes: the search page, its scripts, and the words that mean the same. */
import { savedCache } from '../format/caches.ts';
import { kitAddress, sizeOf, type KeepList } from '../format/keep-list.ts';
import { writeRecord } from '../format/kept-record.ts';
import { href } from '../../../site-path.ts';
import { fetchList } from './fetch-list.ts';
import { fillCache } from './fill-cache.ts';
import { keepSynonyms } from './keep-synonyms.ts';
import { removeCaches } from './kept-editions.ts';

const id = 'search';

/** @throws SaveError */
export function fetchKit(): Promise<KeepList> {
	return fetchList(href(kitAddress));
}

/**
 * Brings what of it is not there yet; it is not used before `useKit`.
 *
 * @throws SaveError
 */
export async function fillKit(kit: KeepList, signal: AbortSignal, onKept: () => void): Promise<void> {
	const cache = await caches.open(savedCache('kit', id, kit.version));
	await fillCache(cache, kit, signal, onKept);
	await keepSynonyms(cache, signal);
}

/** From here on it is this version that is used. */
export async function useKit(kit: KeepList): Promise<void> {
	const { version, instead } = kit;
	const record = { id, title: '', day: '', version, size: sizeOf(kit), pages: 1, whole: true, auto: null, instead };
	await writeRecord(await caches.open(savedCache('kit', id, version)), record);
	await removeCaches((one) => one?.kind === 'kit' && one.version !== version);
}
