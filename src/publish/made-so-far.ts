/** What of the last site the next one can be made of. */
import { foldersOf } from './built/edition-folders.ts';
import { damagedEntries } from './damaged-entries.ts';
import { Inventory } from './inventory.ts';
import type { InventoryEdition, KnownEntry } from './inventory.ts';
import type { SiteState } from './site-state.ts';

/** What of the live site is damaged: it is looked for now, or will be later, or is known. */
export type Damage = 'now' | 'later' | readonly KnownEntry[];

export type MadeSoFar = {
	state: SiteState;
	/** The editions whose pages can be used as they are, by their ids. */
	made: ReadonlyMap<string, InventoryEdition>;
	/** What the whole site was made from; '' if not all of it can be used. */
	all: string;
};

/**
 * The live site as far as it can be gone on from. Nothing can be of another program or other settings; of one that was
 * damaged, the editions that are whole.
 *
 * @param state the site as it was found
 * @param settings the digest of what all pages are made from
 * @param say told, in plain Chinese, what is damaged
 */
export function madeSoFar(state: SiteState, settings: string, damaged: Damage, say: (line: string) => void): MadeSoFar {
	if (state.live === null) return { state, made: new Map(), all: '' };
	const { site, inventory: file } = state.live;
	const inventory = new Inventory(file);
	try {
		const nothing = { state: { ...state, live: null }, made: new Map<string, InventoryEdition>(), all: '' };
		if (inventory.fact('settings') !== settings) return nothing;
		const broken = damaged === 'now' ? damagedEntries(site, inventory.entries()) : damaged === 'later' ? [] : damaged;
		if (broken.length === 0) return { state, made: inventory.editions(), all: inventory.fact('all') };
		say(`上次做好的网站有 ${String(broken.length)} 处文件被动过或者坏了，这些重新做。`);
		// What belongs to no edition is woven into everything.
		if (broken.some(({ owner }) => owner !== 'edition')) return nothing;
		const editions = inventory.editions();
		const again = new Set(broken.map(({ path }) => path));
		for (const id of editions.keys()) if (foldersOf(id).some((path) => again.has(path))) editions.delete(id);
		return { state, made: editions, all: '' };
	} finally {
		inventory.close();
	}
}
