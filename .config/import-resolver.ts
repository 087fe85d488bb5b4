/**
 * Tells the import rules where a relative import leads. Imports are written with their extensions, so the path is the
 * answer; the script of a component is linted as `Component.astro/1_1.ts`, and its imports start at the component.
 */
import { dirname, resolve as resolvePath } from 'node:path';

export const interfaceVersion = 2;

type Resolved = { found: true; path: string } | { found: false };

/** @returns where `specifier` leads from `file`; not found for a package, which is left to the next resolver */
export function resolve(specifier: string, file: string): Resolved {
	if (!specifier.startsWith('.')) return { found: false };
	const folder = dirname(file);
	return { found: true, path: resolvePath(folder.endsWith('.astro') ? dirname(folder) : folder, specifier) };
}
