/** A built site → the pieces on it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Piece } from '../piece.ts';
import { readPiece } from './read-piece.ts';

/**
 * @param folder the built site
 * @returns every piece that search should find, in order of address
 * @throws SearchIndexError where a page breaks the contract
 */
export async function readSite(folder: string): Promise<Piece[]> {
	const pieces: Piece[] = [];
	const names = await readdir(folder, { recursive: true });
	const pages = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.html'));
	for (const name of pages.sort()) {
		const piece = readPiece(await readFile(join(folder, name), 'utf8'), addressOf(name), name);
		if (piece !== null) pieces.push(piece);
	}
	return pieces;
}

/** The address a static host answers with this file: a folder for its index.html. */
function addressOf(name: string): string {
	const path = name.replace(/(^|\/)index\.html$/, '$1');
	return `/${path.split('/').map(encodeURIComponent).join('/')}`;
}
