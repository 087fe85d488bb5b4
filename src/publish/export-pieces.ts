/** Every searchable page → lines for the bulk interface of OpenSearch or Elasticsearch. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServiceDocument } from '../search/format/service-document.ts';
import { inBatches } from '../search/index/in-batches.ts';
import { readPiece } from '../search/index/read-piece.ts';
import { serviceDocument } from '../search/index/service-document.ts';
import { Inventory } from './inventory.ts';
import type { FoundPage } from './built/found-page.ts';
import type { Side } from './site-state.ts';

/** How many pages are read at a time. */
const batch = 64;

/**
 * @param side a complete site
 * @param index the name of the index the lines are for
 * @yields two lines a page, without line ends: what to do, and the page; in order of date and address
 */
export async function* bulkLines(side: Side, index: string): AsyncGenerator<string> {
	const inventory = new Inventory(side.inventory);
	try {
		for await (const piece of inBatches(inventory.pages(), batch, (page) => exported(side.site, page))) {
			yield JSON.stringify({ index: { _index: index, _id: piece.url } });
			yield JSON.stringify(piece);
		}
	} finally {
		inventory.close();
	}
}

async function exported(site: string, { file, url }: FoundPage): Promise<ServiceDocument> {
	const read = readPiece(await readFile(join(site, file), 'utf8'), url, file);
	if (read === null) throw new Error(`${file} holds no piece`);
	return serviceDocument(read);
}
