/** The terms that the paper names, of those that editors explain. */
import { countNamed } from '../../archive/reading.ts';
import type { Counted } from '../../archive/reading.ts';
import { archive } from '../site-archive.ts';
import { once } from '../once.ts';
import { byAddress } from './slugs.ts';

/** In the order of their addresses. */
export const terms: () => Promise<Counted[]> = once(async () => countNamed(await archive(), 'term').sort(byAddress));
