import { isProgramme } from '../programme.ts';
import type { Programme } from '../programme.ts';

/**
 * @param address as a page asks for it
 * @returns the edition's programme, from the network or from what is saved on the phone; null where neither has it
 */
export async function fetchProgramme(address: string): Promise<Programme | null> {
	// Corrections are heard, too.
	const answer = await fetch(address, { cache: 'no-cache' }).catch(() => null);
	// A host or a network may answer with a page in its place.
	return (await programmeIn(answer?.ok === true ? answer : null)) ?? programmeIn(await saved(address));
}

async function programmeIn(answer: Response | null): Promise<Programme | null> {
	const value: unknown = await answer?.json().catch(() => null);
	return isProgramme(value) ? value : null;
}

async function saved(address: string): Promise<Response | null> {
	// A page that is not served over https has none.
	if (!('caches' in window)) return null;
	return (await caches.match(address).catch(() => undefined)) ?? null;
}
