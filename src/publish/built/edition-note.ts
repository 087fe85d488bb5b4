/**
 * A note in an edition's folder on what is in its folders, so that whoever takes them into a site need not read them. It is
 * no part of the site.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BuiltFolder } from './found-page.ts';

export const noteName = 'built.json';

/** @param folders those the edition has */
export function writeNote(site: string, edition: string, folders: readonly BuiltFolder[]): void {
	writeFileSync(join(site, edition, noteName), JSON.stringify(folders));
}

/** @returns null if it is not there, or not whole */
export function readNote(site: string, edition: string): BuiltFolder[] | null {
	try {
		return z.array(BuiltFolder).parse(JSON.parse(readFileSync(join(site, edition, noteName), 'utf8')));
	} catch {
		return null;
	}
}
