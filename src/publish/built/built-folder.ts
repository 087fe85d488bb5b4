/** What is to be known of a folder of built pages, without reading them again. */
import { createHash } from 'node:crypto';
import { pageIn } from '../../search/index/find-pages.ts';
import { searchableTag } from '../../search/index/searchable-tag.ts';
import type { BuiltPage } from './built-page.ts';
import { assetAddress, fileAt } from './asset-address.ts';
import type { BuiltFolder, FoundPage } from './found-page.ts';

/**
 * @param pages all that are in it
 * @throws SearchIndexError if one breaks the contract of the searchable text
 */
export function describeFolder(path: string, pages: readonly BuiltPage[]): BuiltFolder {
	const found: FoundPage[] = [];
	const assets = new Set<string>();
	for (const { file, bytes, ascii } of pages) {
		const page = pageIn(file, bytes, ascii);
		if (page !== null) found.push({ ...page, digest: digestOf(searchableIn(bytes, ascii)) });
		for (const [address] of ascii.matchAll(assetAddress)) assets.add(fileAt(address));
	}
	return { path, html: pages.length, pages: found, assets: [...assets] };
}

/**
 * From the opening tag that makes a page searchable to the last closing tag of its kind: what stands around it (neighbours,
 * a preview image) may change when another edition is published, and then the page need not be indexed again. The whole
 * page, if only parsing could tell where the tag is.
 */
function searchableIn(bytes: Buffer, ascii: string): Buffer {
	const opening = searchableTag(ascii);
	if (opening === null) return bytes;
	const [name = ''] = /^<[a-z][^\s/>]*/iu.exec(opening.text) ?? [];
	const end = ascii.lastIndexOf(`</${name.slice(1)}`);
	return end < opening.start ? bytes : bytes.subarray(opening.start, end);
}

function digestOf(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex').slice(0, 20);
}
