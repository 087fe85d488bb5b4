/** A built site → its searchable pages, without reading what is on them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byUnits } from '../../by-units.ts';
import { inBatches } from './in-batches.ts';
import { readPiece } from './read-piece.ts';
import { searchable, searchableTag } from './searchable-tag.ts';

/** A page that search should find. */
export type Page = {
	/** Below the site's folder, with `/` between names. */
	file: string;
	/** From the site's root. */
	url: string;
	/** `data-date` as it stands there; '' if there is none. */
	date: string;
};

/** How many files are read at a time. */
const batch = 64;

const dated = /\sdata-date\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu;

/**
 * @param site the built site's folder
 * @returns in order of date, those without one first, then of address: the order in which they are indexed
 * @throws SearchIndexError if a page breaks the contract of the searchable text in a way that can be seen already
 */
export async function findPages(site: string): Promise<Page[]> {
	const names = await readdir(site, { recursive: true });
	const files = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.html'));
	const pages: Page[] = [];
	for await (const found of inBatches(files, batch, async (file) => pageIn(file, await readFile(join(site, file))))) {
		if (found !== null) pages.push(found);
	}
	return pages.sort((a, b) => byUnits(a.date, b.date) || byUnits(a.url, b.url));
}

/**
 * @param file below the site's folder, with `/` between names
 * @param content HTML in UTF-8
 * @param ascii the same, a byte a character
 * @returns the page, or null for one that search should not find
 * @throws SearchIndexError as `findPages`
 */
export function pageIn(file: string, content: Buffer, ascii = content.toString('latin1')): Page | null {
	if (!ascii.includes(searchable)) return null;
	const url = addressOf(file);
	const date = openingDate(ascii) ?? readPiece(content.toString('utf8'), url, file)?.piece.date;
	return date === undefined ? null : { file, url, date };
}

/** @returns undefined if the page has to be read to find it */
function openingDate(html: string): string | undefined {
	const opening = searchableTag(html);
	if (opening === null) return undefined;
	const [, double, single, bare] = dated.exec(opening.text) ?? [];
	return double ?? single ?? bare ?? '';
}

/** The address a static host answers with this file: a folder for its index.html. */
function addressOf(name: string): string {
	const path = name.replace(/(^|\/)index\.html$/, '$1');
	return `/${path.split('/').map(encodeURIComponent).join('/')}`;
}
