/** The words that mean the same, kept beside what else searching without a network takes. */
import { isManifest } from '../../../search/engine/files/file-shapes.ts';
import { href } from '../../../site-path.ts';
import { synonymsAddress } from '../format/caches.ts';

/**
 * They stand in the manifest of the archive's index, which changes with every edition and is not kept. Without them an
 * edition is saved all the same; what was kept of them before stays.
 *
 * @param kit the kit's cache
 * @throws DOMException `QuotaExceededError` if the device is full
 */
export async function keepSynonyms(kit: Cache, signal: AbortSignal): Promise<void> {
	const answer = await fetch(href('/pagefind/manifest.json'), { cache: 'no-cache', signal }).catch(() => null);
	const manifest: unknown = answer?.ok === true ? await answer.json().catch(() => null) : null;
	if (isManifest(manifest)) await kit.put(synonymsAddress, new Response(JSON.stringify(manifest.synonyms)));
}
