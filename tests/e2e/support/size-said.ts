import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKeepList, sizeOf } from '../../../src/reader/offline/format/keep-list.ts';
import { sizeName } from '../../../src/reader/offline/page/sentences.ts';

/** How large an edition is, as a reader is told. */
export function sizeSaid(site: string, edition: string): string {
	const list: unknown = JSON.parse(readFileSync(join(site, edition, 'offline.json'), 'utf8'));
	if (!isKeepList(list)) throw new Error('no list');
	return sizeName(sizeOf(list));
}
