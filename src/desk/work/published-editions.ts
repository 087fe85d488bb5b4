/** The editions that readers have. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAddressList } from '../../addresses/address-list.ts';
import { listName } from '../../loaders/address-files.ts';

/**
 * @param content the content folder, absolute
 * @returns the names of the editions of which at least one piece has an address
 */
export async function publishedEditions(content: string): Promise<ReadonlySet<string>> {
	const text = await readFile(join(content, listName), 'utf8').catch(() => '');
	return new Set(parseAddressList(text).texts.editions());
}
