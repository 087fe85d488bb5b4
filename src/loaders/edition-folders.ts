/** The folders under content/editions: which are editions, and whether their names can be addresses. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { sourceName } from './source-name.ts';

/** The first parts of the site's own addresses; no edition may be called so. */
export const siteAddresses: readonly string[] = [
	'editions',
	'photos',
	'corrections',
	'keywords',
	'people',
	'places',
	'terms',
	'posts',
	'saved',
	'search',
	'elder',
	'pagefind',
	'schemas',
	'feeds',
	'404',
];

export type EditionFolder = { id: string; path: string };

/** The editions there are, by name, and what is wrong with the folders that can't be one. */
export type EditionFolders = { folders: EditionFolder[]; diagnostics: Diagnostic[] };

/** @param dir the content folder */
export async function readEditionFolders(dir: string): Promise<EditionFolders> {
	const root = join(dir, 'editions');
	const entries = await readdir(root, { withFileTypes: true }).catch(() => null);
	const start = { line: 1, column: 1 };
	if (entries === null) {
		return { folders: [], diagnostics: [contentDiagnostic('content-missing', { file: sourceName(root), ...start })] };
	}
	const named = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
	const firsts = new Map<string, string>();
	const folders: EditionFolder[] = [];
	const diagnostics: Diagnostic[] = [];
	for (const entry of named) {
		const { name } = entry;
		const path = join(root, name);
		if (!entry.isDirectory()) {
			const code = entry.isSymbolicLink() ? 'edition-link' : 'stray-file';
			diagnostics.push(contentDiagnostic(code, { file: sourceName(path), ...start }, { name }));
			continue;
		}
		const place = () => ({ file: sourceName(join(path, 'edition.yaml')), ...start });
		const id = addressOf(name);
		const first = firsts.get(id);
		firsts.set(id, first ?? name);
		if (first !== undefined) diagnostics.push(contentDiagnostic('duplicate-edition', place(), { first, id }));
		else if (!isEditionName(name)) {
			diagnostics.push(contentDiagnostic('edition-name', place(), { name, reserved: siteAddresses.join('、') }));
		} else folders.push({ id, path });
	}
	if (folders.length === 0 && diagnostics.every(({ severity }) => severity !== 'error')) {
		diagnostics.push(contentDiagnostic('no-editions', { file: sourceName(root), ...start }));
	}
	return { folders, diagnostics };
}

/** Whether a folder under content/editions may be called so. */
export const isEditionName = (name: string): boolean => isAddress(name) && !siteAddresses.includes(name);

/** Whether a file's or folder's name can stand in an address as it is. */
export function isAddress(name: string): boolean {
	return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}

/** What a browser and a host may take a name for: width, case and the kind of dash make no difference. */
export function addressOf(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\p{Pd}_\s]+/gu, '-');
}
