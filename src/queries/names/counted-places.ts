/** The places of the site: those that editors list, where the paper names them, and those of datelines. */
import { countNamed } from '../../archive/reading.ts';
import type { Counted } from '../../archive/reading.ts';
import { newsroom } from '../newsroom.ts';
import { archive } from '../site-archive.ts';
import { once } from '../once.ts';
import { placeTree } from './place-tree.ts';
import type { PlaceTree } from './place-tree.ts';
import { byAddress } from './slugs.ts';

/** Every place of which anything was written, in the order of their addresses. */
export const places: () => Promise<Counted[]> = once(async () => countNamed(await archive(), 'place').sort(byAddress));

/** The same, one in another. */
export const treeOfPlaces: () => Promise<PlaceTree> = once(async () =>
	placeTree((await newsroom()).listedPlaces, await places()),
);
